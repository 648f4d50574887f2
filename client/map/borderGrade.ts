import type { AreaMark } from './AreaMarkers.tsx';

/** The class of an area as its mark has it: `none`, `single` and `several` where figures are counted. */
export function borderGrade({ grade, value }: Pick<AreaMark, 'grade' | 'value'>): string {
  if (grade !== undefined) return String(grade);
  return value === 0 ? 'none' : value === 1 ? 'single' : 'several';
}

/** How dark an area is: the more, the darker; patterns say the rest by themselves. */
export function shadeOf(mark: Pick<AreaMark, 'grade' | 'value'>, largest: number): number {
  return borderGrade(mark) === 'several' ? 0.2 + 0.5 * Math.sqrt(mark.value / largest) : 1;
}

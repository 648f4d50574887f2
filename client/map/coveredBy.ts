import type { ScreenRect } from '../../data/basemap/chooseLabels.ts';

/** The rectangles that elements and their parts cover, in pixels from the container's upper left corner. */
export function coveredBy(elements: HTMLElement[], container: HTMLElement): ScreenRect[] {
  const origin = container.getBoundingClientRect();
  return elements
    .flatMap((element) => [element, ...element.children])
    .map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return {
        left: left - origin.left,
        right: right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top,
      };
    });
}

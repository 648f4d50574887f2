/** The officials' pages, in the order of their links; `path` is below the language. */
export const officialsPages = [
  { id: 'table', path: 'officials' },
  { id: 'coverage', path: 'officials/coverage' },
  { id: 'reach', path: 'officials/reach' },
  { id: 'changes', path: 'officials/changes' },
  { id: 'searches', path: 'officials/searches' },
  { id: 'news', path: 'news' },
] as const satisfies {
  id: string;
  path: string;
}[];

export type OfficialsPageId = (typeof officialsPages)[number]['id'];

import type { AreaKind, AreaRef } from './query.ts';

/** A municipality's code alone, or an area of another kind: `091`, `region:19`. */
export const servedAreaPattern = /^(\d{3}|(region|county|employment):\d{1,3})$/;

/** The area that a query's `serves` names. */
export function readServedArea(text: string): AreaRef {
  const [first = '', code] = text.split(':');
  return code === undefined ? { kind: 'municipality', code: first } : { kind: first as AreaKind, code };
}

/** How a query's `serves` names an area. */
export function formatServedArea({ kind, code }: AreaRef): string {
  return kind === 'municipality' ? code : `${kind}:${code}`;
}

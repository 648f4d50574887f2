import { type KeyboardEvent, type RefObject, useEffect } from 'react';

type Links = HTMLAnchorElement[];

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function linkRows(table: HTMLElement): Links[] {
  return [...table.querySelectorAll('tbody tr')]
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>('td a')])
    .filter((links) => links.length > 0);
}

const columnOf = (link: HTMLAnchorElement) => link.closest('td')?.cellIndex;

/** The next link in the same column; a row without one there is passed over. */
function inColumn(rows: Links[], [row, from]: [number, HTMLAnchorElement], step: number) {
  const ahead = step > 0 ? rows.slice(row + 1) : rows.slice(0, row).reverse();
  const column = columnOf(from);
  return ahead.flatMap((links) => links.find((link) => columnOf(link) === column) ?? [])[0];
}

/** Where a key leads: null at the edge, undefined where the key was pressed elsewhere. */
function nextLink({ key, ctrlKey, currentTarget, target }: KeyboardEvent<HTMLTableElement>) {
  const rows = linkRows(currentTarget);
  const from = target as HTMLAnchorElement;
  const row = rows.findIndex((links) => links.includes(from));
  const links = rows[row];
  if (!links) return undefined;
  if (key === 'Home') return (ctrlKey ? rows[0] : links)?.[0] ?? null;
  if (key === 'End') return (ctrlKey ? rows.at(-1) : links)?.at(-1) ?? null;
  const [down, right] = steps[key] ?? [0, 0];
  if (down !== 0) return inColumn(rows, [row, from], down) ?? null;
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl';
  return links[links.indexOf(from) + (isMirrored ? -right : right)] ?? null;
}

/**
 * With scripts a table of links is one stop of the Tab key, and the arrow keys move from cell to cell; without them
 * every link is a stop.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    if (!table.current) return;
    const links = linkRows(table.current).flat();
    for (const link of links) link.tabIndex = -1;
    if (links[0]) links[0].tabIndex = 0;
  });

  return (event: KeyboardEvent<HTMLTableElement>) => {
    const isOurs = event.key in steps || event.key === 'Home' || event.key === 'End';
    if (!isOurs || event.altKey || event.metaKey) return;
    const to = nextLink(event);
    if (to === undefined) return;
    event.preventDefault();
    if (!to) return;
    for (const stop of event.currentTarget.querySelectorAll<HTMLElement>('td a[tabindex="0"]'))
      stop.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
}

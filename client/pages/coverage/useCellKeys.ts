import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function linkRows(table: HTMLElement): HTMLAnchorElement[][] {
  return [...table.querySelectorAll('tbody tr')]
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>('td a')])
    .filter((links) => links.length > 0);
}

function nextPlace({ key, ctrlKey }: KeyboardEvent, [row, column]: [number, number], rows: unknown[][]) {
  const last = (rows[row]?.length ?? 1) - 1;
  if (key === 'Home') return [ctrlKey ? 0 : row, 0];
  if (key === 'End') return [ctrlKey ? rows.length - 1 : row, last];
  const [down, right] = steps[key] ?? [0, 0];
  return [row + down, column + right];
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
    if (
      event.altKey ||
      event.metaKey ||
      (!(event.key in steps) && event.key !== 'Home' && event.key !== 'End')
    )
      return;
    const rows = linkRows(event.currentTarget);
    const from = event.target as HTMLAnchorElement;
    const row = rows.findIndex((links) => links.includes(from));
    if (row < 0) return;
    const column = rows[row]?.indexOf(from) ?? 0;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const [down = 0, along = 0] = nextPlace(event, [row, column], rows);
    const turned = isMirrored && event.key.startsWith('Arrow') ? 2 * column - along : along;
    const to = rows[down]?.[turned];
    event.preventDefault();
    if (!to) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
}

import type { Measured } from './measureToggles.ts';

function ratio(numbers: number, limit: number): string {
  return (numbers / limit).toFixed(2);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export interface Limit {
  of: 'responseMs' | 'longestTaskMs';
  ms: number;
}

const columns = [
  ['responseMs', 'response'],
  ['longestTaskMs', 'longest task'],
  ['scriptMs', 'script'],
  ['busyMs', 'all work'],
] as const;

/** One line for each filter: median and worst of everything measured, and the ratios to the limit and to the peer. */
export function reportLines(
  ours: Map<string, Measured[]>,
  peer: Map<string, Measured[]>,
  limit: Limit,
): string[] {
  const rows = [...ours].map(([filter, measured]) => {
    const of = (list: Measured[], name: keyof Measured) => list.map((one) => one[name]);
    const cells = (list: Measured[]) =>
      columns.map(([name]) => {
        const numbers = of(list, name);
        return `${median(numbers).toFixed(1)} / ${Math.max(...numbers).toFixed(1)}`;
      });
    const theirs = peer.get(filter) ?? [];
    const limited = of(measured, limit.of);
    return [
      [
        filter,
        'ours',
        ...cells(measured),
        `${ratio(median(limited), limit.ms)} / ${ratio(Math.max(...limited), limit.ms)}`,
        ratio(median(of(measured, 'longestTaskMs')), median(of(theirs, 'longestTaskMs'))),
      ],
      ['', 'markercluster', ...cells(theirs), '', ''],
    ];
  });
  const head = ['filter', 'page', ...columns.map(([, title]) => title), 'of limit', 'of peer'];
  const table = [head, ...rows.flat()];
  const widths = head.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

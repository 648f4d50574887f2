import type { CoverageFigures } from '../../data/model/coverage.ts';
import { dayMs } from '../../data/model/duration.ts';
import type { Freshness } from './freshness.ts';
import type { OfferedLanguage } from './offeredLanguages.ts';

const counts = [
  'services',
  'staff',
  'interpreter',
  'written',
  'visit',
  'phone',
  'online',
  'writtenOnly',
  'due',
  'confirmed',
  'municipalities',
  'located',
] as const;
type Count = (typeof counts)[number];

/** The figures of many cells, each a place in columns of numbers. */
export class FigureTable {
  readonly #columns: Record<Count, Uint32Array>;
  /** Days since 1970; 0: none. */
  readonly #oldest: Uint16Array;

  constructor(cells: number) {
    const columns = counts.map((count) => [count, new Uint32Array(cells)]);
    this.#columns = Object.fromEntries(columns) as Record<Count, Uint32Array>;
    this.#oldest = new Uint16Array(cells);
  }

  add(cell: number, count: Count): void {
    const column = this.#columns[count];
    column[cell] = (column[cell] as number) + 1;
  }

  /** Counts a service in a cell by how it offers the language. */
  addService(cell: number, { how, reach }: OfferedLanguage, { isDue, isConfirmed, since }: Freshness): void {
    if (how === null || reach === null) {
      this.add(cell, 'writtenOnly');
      return;
    }
    this.add(cell, 'services');
    this.add(cell, how);
    this.add(cell, reach);
    if (isDue) this.add(cell, 'due');
    if (isConfirmed) this.add(cell, 'confirmed');
    const oldest = this.#oldest[cell] as number;
    if (since > 0 && (oldest === 0 || since < oldest)) this.#oldest[cell] = since;
  }

  servicesAt(cell: number): number {
    return this.#columns.services[cell] as number;
  }

  at(cell: number): CoverageFigures {
    const figures = Object.fromEntries(counts.map((count) => [count, this.#columns[count][cell]]));
    const oldest = this.#oldest[cell] as number;
    const oldestOn = oldest === 0 ? null : new Date(oldest * dayMs).toISOString().slice(0, 10);
    return { ...(figures as Record<Count, number>), oldestOn };
  }
}

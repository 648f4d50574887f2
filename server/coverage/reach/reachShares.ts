import { type ReachOf, type ReachRow, type ReachShare, reachLimitsKm } from '../../../data/model/reach.ts';
import type { OfferHow } from '../../../data/model/vocabulary.ts';

const toPercent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** The residents of the rows that have a visit within each distance. */
export function reachShares(rows: readonly ReachRow[], hows: readonly OfferHow[]): ReachShare[] {
  const whole = rows.reduce((sum, { population }) => sum + population, 0);
  const count = (chosen: ReachRow[]) => {
    const residents = chosen.reduce((sum, { population }) => sum + population, 0);
    return { residents, percent: toPercent(residents, whole), municipalities: chosen.length };
  };
  const ways: { how: OfferHow | null; read: (row: ReachRow) => ReachOf }[] = [
    ...hows.map((how, i) => ({ how, read: ({ by }: ReachRow) => by[i] as ReachOf })),
    ...(hows.length > 1 ? [{ how: null, read: ({ best }: ReachRow) => best }] : []),
  ];
  return [true, false].flatMap((isServing) =>
    ways.map(({ how, read }): ReachShare => {
      const kmOf = (row: ReachRow) => read(row)[isServing ? 'serving' : 'any']?.km ?? null;
      const within = reachLimitsKm.map((km) => {
        const near = rows.filter((row) => (kmOf(row) ?? Number.POSITIVE_INFINITY) <= km);
        return { km, ...count(near) };
      });
      return { how, isServing, within, none: count(rows.filter((row) => kmOf(row) === null)) };
    }),
  );
}

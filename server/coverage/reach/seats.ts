import { municipalities } from '../../../data/reference/municipalities.ts';

/** Where distances are measured from, in the order of the municipalities. */
export const seats = municipalities.map(({ position }) => position);

/** The place of a municipality in that order, by code. */
export const indexByCode: ReadonlyMap<string, number> = new Map(
  municipalities.map(({ code }, index) => [code, index]),
);

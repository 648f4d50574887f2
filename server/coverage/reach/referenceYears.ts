import { municipalities } from '../../../data/reference/municipalities.ts';

/** The years of the population, and of the share of foreign-language speakers. */
export const referenceYears = {
  population: Math.max(...municipalities.map(({ population }) => population.year)),
  foreign: Math.max(...municipalities.map(({ foreignLanguagePercent }) => foreignLanguagePercent.year)),
};

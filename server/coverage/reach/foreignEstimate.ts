/** How many foreign-language speakers live in a municipality: its residents × their share, which is of another year. */
export function foreignEstimate(population: number, percent: number): number {
  return Math.round((population * percent) / 100);
}

import type { MappedSpeakers } from '../../server/coverage/speakers/mapSpeakers.ts';

function leftOut(what: string, people: Record<string, number>): string[] {
  const names = Object.entries(people).sort(([, a], [, b]) => b - a);
  if (names.length === 0) return [];
  return [
    `${names.length} ${what} left out, since we do not know them:`,
    ...names.map(([name, count]) => `  ${name} (${count} people)`),
  ];
}

/** What a file brought, and everything in it that could not be used, for the operator. */
export function tellOutcome({ year, counts, unmapped, sums, untold }: MappedSpeakers): string {
  const languages = new Set(counts.map(({ language }) => language)).size;
  const municipalities = new Set(counts.map(({ municipality }) => municipality)).size;
  const people = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return [
    `${year}: ${languages} languages in ${municipalities} of 308 municipalities, ${people} people.`,
    ...(untold > 0 ? [`${untold} numbers are not told in the file.`] : []),
    ...(sums.languages.length > 0 ? [`Sums of languages, not counted: ${sums.languages.join(', ')}.`] : []),
    ...(sums.municipalities.length > 0
      ? [`Larger areas, not counted: ${sums.municipalities.join(', ')}.`]
      : []),
    ...leftOut('languages', unmapped.languages),
    ...leftOut('municipalities', unmapped.municipalities),
  ].join('\n');
}

import { languageOf } from './languageOf.ts';
import { municipalityOf } from './municipalityOf.ts';
import { SpeakersFileError } from './SpeakersFileError.ts';
import type { Label, SpeakersCell, SpeakersTable } from './SpeakersTable.ts';

/** How many people of a municipality speak a language; null: the file does not tell it. */
interface SpeakerCount {
  language: string;
  municipality: string;
  count: number | null;
}

/** What was understood of a file, and what was not. */
export interface MappedSpeakers {
  year: number;
  counts: SpeakerCount[];
  /** Names that stand for no single language or municipality of ours, with the people left out with them. */
  unmapped: { languages: Record<string, number>; municipalities: Record<string, number> };
  /** Sums over languages or municipalities; they hold nobody who is not counted elsewhere. */
  sums: { languages: string[]; municipalities: string[] };
  /** Numbers that the file does not tell. */
  untold: number;
}

const nameOf = ({ code, text }: Label) => (code && code !== text ? `${code} ${text}` : text);

function chooseYear(cells: SpeakersCell[], asked: number | null): number {
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const year = asked ?? years.at(-1);
  if (year === undefined) throw new SpeakersFileError('The file has no numbers.');
  if (!years.includes(year))
    throw new SpeakersFileError(`The file has no numbers of ${year}; it has ${years.join(', ')}.`);
  return year;
}

/**
 * The numbers of a year, the newest unless one is asked for, by our tags and codes. Names that mean the same language
 * are added up. Throws SpeakersFileError where nothing can be used, or the same number is there twice.
 */
export function mapSpeakers({ cells }: SpeakersTable, askedYear: number | null = null): MappedSpeakers {
  const year = chooseYear(cells, askedYear);
  const counts = new Map<string, SpeakerCount>();
  const seen = new Map<string, string>();
  const unmapped: MappedSpeakers['unmapped'] = { languages: {}, municipalities: {} };
  const sums = { languages: new Set<string>(), municipalities: new Set<string>() };
  let untold = 0;
  const leaveOut = (names: Record<string, number>, label: Label, count: number | null) => {
    names[nameOf(label)] = (names[nameOf(label)] ?? 0) + (count ?? 0);
  };
  for (const { language: spoken, area, year: of, count, place } of cells) {
    if (of !== year) continue;
    const [language, municipality] = [languageOf(spoken), municipalityOf(area)];
    if (language === 'sum') sums.languages.add(nameOf(spoken));
    if (municipality === 'sum') sums.municipalities.add(nameOf(area));
    if (language === 'sum' || municipality === 'sum') continue;
    if (municipality === null) leaveOut(unmapped.municipalities, area, count);
    else if (language === null) leaveOut(unmapped.languages, spoken, count);
    if (language === null || municipality === null) continue;
    const same = `${nameOf(spoken)}\n${municipality}`;
    const before = seen.get(same);
    if (before) throw new SpeakersFileError(`${place}: the same language and municipality as in ${before}.`);
    seen.set(same, place);
    if (count === null) untold += 1;
    const key = `${language} ${municipality}`;
    const known = counts.get(key);
    const added = known ? (known.count === null ? count : known.count + (count ?? 0)) : count;
    counts.set(key, { language, municipality, count: added });
  }
  if (counts.size === 0) {
    const names = [...Object.keys(unmapped.municipalities), ...Object.keys(unmapped.languages)].slice(0, 5);
    throw new SpeakersFileError(
      `No number is of a municipality and a language that we know${names.length > 0 ? `; it names ${names.join(', ')}` : ''}.`,
    );
  }
  return {
    year,
    counts: [...counts.values()],
    unmapped,
    sums: { languages: [...sums.languages], municipalities: [...sums.municipalities] },
    untold,
  };
}

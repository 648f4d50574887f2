import { foldText } from '../../../data/model/foldText.ts';
import { headingKind, isTotal, yearIn } from './headings.ts';
import { SpeakersFileError } from './SpeakersFileError.ts';
import type { Label } from './SpeakersTable.ts';

export interface CsvLine {
  number: number;
  cells: string[];
}

interface NumberColumn {
  column: number;
  /** What its heading says; it counts where there is no column for it. */
  language: Label;
  year: number | null;
}

interface CsvColumns {
  area: number;
  /** Null: in the headings of the numbers. */
  language: number | null;
  year: number | null;
  numbers: NumberColumn[];
  /** Whether a line is about everybody, of any sex and age. */
  isCounted(line: CsvLine): boolean;
}

const onePart = /\b(miehet|naiset|man|kvinnor|males?|females?|men|women)\b/;
const contents =
  /\b(vaesto|vakiluku|befolkning|folkmangd|population|lukumaara|antal|number)\b( 31\.?12\.?)?/g;

/** Of the heading of a number, what is left of a language's name. */
function languageInHeading(heading: string): string {
  const words = heading
    .replace(/(?<!\d)(19|20)\d{2}(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const folded = foldText(words);
  if (!contents.test(folded)) return words;
  return folded.replace(contents, ' ').replace(/\s+/g, ' ').trim();
}

/** Refuses a file that has only a part of the people, as men alone. */
function checkTotals(head: CsvLine, rows: CsvLine[], columns: number[]): void {
  for (const column of columns) {
    if (rows.some(({ cells }) => isTotal(cells[column] as string))) continue;
    const first = rows[0];
    throw new SpeakersFileError(
      `Line ${first?.number}, column ${column + 1}: “${first?.cells[column]}” is a part; ` +
        `the total of “${head.cells[column]}” is missing.`,
    );
  }
}

/** What each column of a table is. Throws SpeakersFileError. */
export function csvColumns(head: CsvLine, rows: CsvLine[]): CsvColumns {
  const kinds = head.cells.map(headingKind);
  const columnOf = (kind: 'area' | 'language' | 'year') => {
    const column = kinds.indexOf(kind);
    return column < 0 ? null : column;
  };
  const where = `Line ${head.number}`;
  const area = columnOf('area');
  if (area === null)
    throw new SpeakersFileError(`${where}: no column for the municipality (Alue, Kunta, Område, Area).`);
  if (rows.length === 0) throw new SpeakersFileError(`${where}: no line of numbers follows the heading.`);
  const language = columnOf('language');
  const parts = kinds.flatMap((kind, column) => (kind === 'part' ? [column] : []));
  checkTotals(head, rows, parts);
  const numbers = head.cells.flatMap((heading, column): NumberColumn[] => {
    if (kinds[column] !== null || onePart.test(foldText(heading))) return [];
    return [{ column, language: { text: languageInHeading(heading) }, year: yearIn(heading) }];
  });
  if (numbers.length === 0) throw new SpeakersFileError(`${where}: no column of numbers.`);
  if (language === null && numbers.every((column) => column.language.text === ''))
    throw new SpeakersFileError(
      `${where}: no column for the language (Kieli, Språk, Language), nor one for each language.`,
    );
  const isCounted = ({ cells }: CsvLine) => parts.every((column) => isTotal(cells[column] as string));
  return { area, language, year: columnOf('year'), numbers, isCounted };
}

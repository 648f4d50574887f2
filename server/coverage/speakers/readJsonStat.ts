import JSONstat from 'jsonstat-toolkit';
import { headingKind, isTotal, yearIn } from './headings.ts';
import type { JsonStatDataset } from './jsonStatDataset.ts';
import { readCount } from './readCount.ts';
import { SpeakersFileError } from './SpeakersFileError.ts';
import type { Label, SpeakersTable } from './SpeakersTable.ts';

interface Dimension {
  id: string;
  label: string;
  categories: { code: string; text: string }[];
  kind: ReturnType<typeof headingKind>;
}

/** The reader throws at what is not JSON-stat at all. */
function firstDataset(parsed: unknown): JsonStatDataset | null {
  try {
    const found = JSONstat(parsed as object);
    return found.class === 'dataset' ? found : (found.Dataset?.(0) ?? null);
  } catch {
    return null;
  }
}

function datasetOf(text: string): JsonStatDataset {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new SpeakersFileError(`The file is no JSON: ${(cause as Error).message}.`, { cause });
  }
  const dataset = firstDataset(parsed);
  if (!dataset || !Array.isArray(dataset.id) || dataset.length === 0)
    throw new SpeakersFileError('The file is JSON, but no JSON-stat dataset.');
  return dataset;
}

function dimensionsOf(dataset: JsonStatDataset): Dimension[] {
  return dataset.id.map((id) => {
    const dimension = dataset.Dimension(id);
    const label = dimension.label || id;
    const isTime = dataset.role?.time?.includes(id);
    return {
      id,
      label,
      kind: isTime ? 'year' : (headingKind(label) ?? headingKind(id)),
      categories: dimension.id.map((code) => ({ code, text: dimension.Category(code)?.label || code })),
    };
  });
}

function only(dimensions: Dimension[], kind: 'area' | 'language'): Dimension {
  const found = dimensions.find((dimension) => dimension.kind === kind);
  if (found) return found;
  const labels = dimensions.map(({ label }) => `“${label}”`).join(', ');
  throw new SpeakersFileError(
    `The dataset has the dimensions ${labels}, none of them for the ${kind === 'area' ? 'municipality' : 'language'}.`,
  );
}

/** Of a dimension that is not asked for, the category that stands for all. Throws SpeakersFileError. */
function fixedCategory({ label, kind, categories }: Dimension): string {
  const total = categories.find(({ code, text }) => isTotal(text) || isTotal(code));
  const alone = categories.length === 1 && kind !== 'part' ? categories[0] : undefined;
  const chosen = total ?? alone;
  if (chosen) return chosen.code;
  const names = categories
    .slice(0, 3)
    .map(({ text }) => `“${text}”`)
    .join(', ');
  throw new SpeakersFileError(`Dimension “${label}” has ${names}, but no total: choose the total for it.`);
}

/** Reads JSON-stat 2 and the datasets of JSON-stat 1. Throws SpeakersFileError. */
export function readJsonStat(text: string): SpeakersTable {
  const dataset = datasetOf(text);
  const dimensions = dimensionsOf(dataset);
  const area = only(dimensions, 'area');
  const language = only(dimensions, 'language');
  const time = dimensions.find(({ kind }) => kind === 'year');
  const others = dimensions.filter((dimension) => ![area, language, time].includes(dimension));
  const fixed = Object.fromEntries(others.map((dimension) => [dimension.id, fixedCategory(dimension)]));
  const title = dataset.label || null;
  const years = time?.categories ?? [{ code: '', text: title ?? '' }];
  const cells: SpeakersTable['cells'] = [];
  for (const moment of years) {
    const year = yearIn(moment.text) ?? yearIn(moment.code);
    if (year === null) throw new SpeakersFileError('The dataset does not say of which year it is.');
    for (const place of area.categories) {
      for (const spoken of language.categories) {
        const at = `${place.text}, ${spoken.text}`;
        const found = dataset.Data({
          ...fixed,
          [area.id]: place.code,
          [language.id]: spoken.code,
          ...(time && { [time.id]: moment.code }),
        });
        // Some write the sign for "nobody" into the status.
        const value = found?.value ?? (found?.status === '-' ? 0 : null);
        const count = readCount(value === null ? '' : String(value), at);
        cells.push({ language: spoken satisfies Label, area: place, year, count, place: at });
      }
    }
  }
  return { title, cells };
}

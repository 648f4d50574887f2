/** What another program found in one row, by the id of the field; cells as their text, `''` where there is nothing. */
export type TextRecord = Record<string, string>;

type Value = string | number | boolean | string[] | null;

/** A service as `services.geojson` gives it. */
export interface Feature {
  id: string;
  geometry: { coordinates: [lng: number, lat: number] };
  properties: Record<string, Value>;
}

/** The text of a value in one cell. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return (Array.isArray(value) ? value.join(' | ') : String(value)).replace(/\r\n?/g, '\n').trim();
}

/** Every cell that a table should have of a service. */
export function recordOf({ id, geometry, properties }: Feature): TextRecord {
  const [longitude, latitude] = geometry.coordinates;
  const values = { id, ...properties, latitude, longitude };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, cellText(value)]));
}

/** As CSV holds it: a text that a spreadsheet takes for a formula stands after an apostrophe. */
export function guarded(record: TextRecord): TextRecord {
  const guard = (text: string) => (/^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);
  return Object.fromEntries(Object.entries(record).map(([field, text]) => [field, guard(text)]));
}

/** What differs between the rows that should be there and those that were found, a line each. */
export function differences(expected: readonly TextRecord[], found: readonly TextRecord[]): string[] {
  const lines =
    expected.length === found.length ? [] : [`${found.length} rows instead of ${expected.length}`];
  for (const [i, record] of expected.entries()) {
    const other = found[i] ?? {};
    for (const field of new Set([...Object.keys(record), ...Object.keys(other)])) {
      const [want, got] = [record[field], other[field]];
      if (want !== got)
        lines.push(`row ${i + 1}, ${field}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
    }
  }
  return lines;
}

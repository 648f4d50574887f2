import { interfaceLanguages } from '../../../data/model/languageTag.ts';
import { matches, maxLimit, maxTextLength, sorts, withinKmRange } from '../../../data/model/query.ts';
import { areaPattern, dayPattern, maxListLength, timePattern } from '../../../data/model/queryForms.ts';
import { cursorPattern, type QueryParameter } from '../../../data/model/queryRules.ts';
import { servedAreaPattern } from '../../../data/model/servedArea.ts';
import { channelKinds, offerHows, providerTypes } from '../../../data/model/vocabulary.ts';
import { audiences } from '../../../data/reference/audiences.ts';
import { topics } from '../../../data/reference/topics.ts';

/** A JSON Schema (2020-12). */
export type JsonSchema = Record<string, unknown>;

const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
const withPattern = ({ source }: RegExp): JsonSchema => ({ type: 'string', pattern: source });
/** Written with commas between its items. */
const listOf = (items: JsonSchema): JsonSchema => ({
  type: 'array',
  items,
  minItems: 1,
  maxItems: maxListLength,
});

const idsOf = (entries: readonly { id: string }[]) => listOf(oneOf(entries.map(({ id }) => id)));
const degrees = (limit: number): JsonSchema => ({ type: 'number', minimum: -limit, maximum: limit });

/** West, south, east and north, as GeoJSON has them. */
export const boxSchema: JsonSchema = {
  type: 'array',
  prefixItems: [degrees(180), degrees(90), degrees(180), degrees(90)],
  minItems: 4,
  maxItems: 4,
};

export const interfaceLanguageSchema = oneOf(interfaceLanguages);

/**
 * What each parameter of the query takes, from the vocabularies and patterns that its parser has. A value that fits may
 * still be refused where it names a municipality or area that does not exist, or has no letter to search for: not every
 * reader of JSON Schema knows the letters of all scripts.
 */
export const queryParameterSchemas: Record<QueryParameter, JsonSchema> = {
  speaks: listOf({ type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$' }),
  match: oneOf(matches),
  how: listOf(oneOf(offerHows)),
  via: listOf(oneOf(channelKinds)),
  in: listOf(withPattern(areaPattern)),
  serves: withPattern(servedAreaPattern),
  near: {
    anyOf: [
      { type: 'array', prefixItems: [degrees(90), degrees(180)], minItems: 2, maxItems: 2 },
      { type: 'string', pattern: '^municipality:[0-9]{3}$' },
    ],
  },
  within: { type: 'number', minimum: withinKmRange.min, maximum: withinKmRange.max },
  bbox: boxSchema,
  open: { anyOf: [{ const: 'now' }, { ...withPattern(timePattern), format: 'date-time' }] },
  at: { ...withPattern(dayPattern), format: 'date' },
  topic: idsOf(topics),
  audience: idsOf(audiences),
  provider: listOf(oneOf(providerTypes)),
  q: { type: 'string', maxLength: maxTextLength },
  sort: oneOf(sorts),
  limit: { type: 'integer', minimum: 1, maximum: maxLimit },
  cursor: withPattern(cursorPattern),
};

/** Whether values of a schema are lists, which stand in an address with commas between their items. */
function isList({ type, anyOf }: JsonSchema): boolean {
  return type === 'array' || ((anyOf as JsonSchema[] | undefined)?.some(isList) ?? false);
}

/** How OpenAPI says that a list is one value with commas; nothing for other schemas. */
export function styleOf(schema: JsonSchema): { style?: 'form'; explode?: false } {
  return isList(schema) ? { style: 'form', explode: false } : {};
}

function readItem(text: string, { type }: JsonSchema): unknown {
  return type === 'number' || type === 'integer' ? Number(text) : text;
}

/** A value as it stands in an address, as the schema has it: `so,ar` is a list of two. */
export function readValue(text: string, schema: JsonSchema): unknown {
  if (schema.anyOf && text.includes(','))
    return readValue(text, (schema.anyOf as JsonSchema[]).find(isList) ?? {});
  if (schema.type !== 'array') return readItem(text, schema);
  const { items = {}, prefixItems } = schema as { items?: JsonSchema; prefixItems?: JsonSchema[] };
  return text.split(',').map((part, i) => readItem(part, prefixItems?.[i] ?? items));
}

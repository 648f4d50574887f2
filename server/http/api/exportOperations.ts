import { z } from 'zod';
import { type CsvSeparator, csvSeparators } from '../../exports/csv.ts';
import { type ExportEnding, exportFormats } from '../../exports/exportFormats.ts';
import { exportFields } from '../../exports/fields/exportFields.ts';
import { propertyFields } from '../../exports/geoJson.ts';
import { languageParameter } from './languageParameter.ts';
import type { DescribedOperation } from './operation.ts';

/** A file of everything that a query matches. */
export interface ExportOperation extends DescribedOperation {
  ending: ExportEnding;
  mediaType: string;
}

const wholeNote =
  'Holds every service that matches, in the order of the list: `limit` and `cursor` are refused. It comes in a stream; ' +
  '`X-Total-Count` says how many services there will be.';

const lang = {
  ...languageParameter,
  description: 'Language of names and texts, where a service has them in it; Finnish unless said',
  isRequired: false as const,
};

const separator = {
  description:
    'What separates the values; semicolon unless said. Excel in Finland opens semicolons, with decimal commas; comma comes with decimal points',
  expected: `one of ${csvSeparators.join(', ')}`,
  example: 'comma',
  isRequired: false as const,
  schema: { type: 'string', enum: [...csvSeparators] },
  parse: (text: string) => csvSeparators.find((known): known is CsvSeparator => known === text),
};

/** How the files of figures are written: for whom, and what separates the values. */
export const exportParameters = { lang, separator };

const propertySchemas = {
  text: z.string(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  list: z.array(z.string()),
};

const featureCollectionSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.uuid(),
        geometry: z.object({
          type: z.literal('Point'),
          coordinates: z.tuple([z.number(), z.number()]).meta({ description: 'Longitude, latitude' }),
        }),
        properties: z.object(
          Object.fromEntries(
            propertyFields.map(({ id, type, meaning }) => [
              id,
              propertySchemas[type].nullable().meta({ description: meaning.en }),
            ]),
          ),
        ),
      }),
    ),
  })
  .meta({ id: 'ServiceFeatures' });

function exportAs(
  ending: ExportEnding,
  rest: Pick<DescribedOperation, 'summary' | 'description'> & Partial<DescribedOperation>,
): ExportOperation {
  const { mediaType } = exportFormats[ending];
  return {
    own: { lang },
    ...rest,
    description: `${rest.description} ${wholeNote}`,
    path: `/services.${ending}`,
    group: 'Exports',
    takesQuery: true,
    isWhole: true,
    ending,
    mediaType,
  };
}

/** The exports, in the order of their documentation. */
export const exportOperations: readonly ExportOperation[] = [
  exportAs('csv', {
    summary: 'The services that match a query as CSV',
    description:
      'UTF-8 with a byte order mark, quoted as RFC 4180 says; one row a service, the values of several channels in one cell with ` | ` between them. A text that a spreadsheet would take for a formula begins with an apostrophe.',
    own: { lang, separator },
  }),
  exportAs('xlsx', {
    summary: 'The same as an Excel workbook',
    description:
      'Numbers, dates and truth values are typed; a second sheet says what each column means in the language of `lang`.',
  }),
  exportAs('geojson', {
    summary: 'The same as GeoJSON',
    description: 'RFC 7946; the columns of the table are properties, lists are arrays.',
    response: featureCollectionSchema,
  }),
  exportAs('vcf', {
    summary: 'The same as contact cards',
    description: 'vCard 4.0 (RFC 6350), a card a service; LANG has each offered language, NOTE how and when.',
  }),
];

/** The fields for readers of the documentation. */
export const documentedFields = exportFields.map(({ id, type, name, meaning, unit }) => ({
  id,
  type,
  meaning: `${name.en}: ${meaning.en}${unit ? ` (${unit})` : ''}`,
}));

import { channelFields } from './channelFields.ts';
import { factFields } from './factFields.ts';
import type { ExportField } from './field.ts';
import { identityFields } from './identityFields.ts';
import { placeFields } from './placeFields.ts';

/** Every field of the exports, in order: columns of CSV and XLSX, properties of GeoJSON, and their documentation. */
export const exportFields: readonly ExportField[] = [
  ...identityFields,
  ...placeFields,
  ...channelFields,
  ...factFields,
];

import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Names } from '../../data/reference/names.ts';
import { chunksOf } from './chunksOf.ts';
import { type CsvSeparator, toCsv } from './csv.ts';
import type { ExportRow } from './ExportRow.ts';
import { exportFields } from './fields/exportFields.ts';
import { toGeoJson } from './geoJson.ts';
import { toVCards } from './vCard.ts';
import { toXlsx } from './xlsx/toXlsx.ts';

const serviceSheet: Names = {
  en: 'Services',
  fi: 'Palvelut',
  sv: 'Tjänster',
  ru: 'Услуги',
  uk: 'Послуги',
  ar: 'الخدمات',
};

interface ExportOptions {
  reader: InterfaceLanguage;
  separator: CsvSeparator;
  /** When what is exported became so; the same data give the same bytes. */
  modifiedAt: Date;
}

interface ExportFormat {
  mediaType: string;
  /** Whether sending it compressed saves anything. */
  isText: boolean;
  write(rows: AsyncIterable<ExportRow>, options: ExportOptions): AsyncIterable<Buffer>;
}

/** The formats of an export, by the ending of the file's name. */
export const exportFormats = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    isText: true,
    write: (rows, { separator }) => chunksOf(toCsv(exportFields, rows, separator)),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
    write: (rows, options) => toXlsx({ name: serviceSheet, fields: exportFields }, rows, options),
  },
  geojson: {
    mediaType: 'application/geo+json',
    isText: true,
    write: (rows) => chunksOf(toGeoJson(rows)),
  },
  vcf: {
    mediaType: 'text/vcard; charset=utf-8',
    isText: true,
    write: (rows) => chunksOf(toVCards(rows)),
  },
} satisfies Record<string, ExportFormat>;
export type ExportEnding = keyof typeof exportFormats;

import { changesParameters as changesTaken } from '../../../data/model/changes.ts';
import { defaultAreaKind } from '../../../data/model/coverageQuery.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { type Need, type NeedGap, needParameters as needTaken } from '../../../data/model/need.ts';
import type { AreaKind } from '../../../data/model/query.ts';
import { reachParameters } from '../../../data/model/reach.ts';
import { changesFields, changesNotes, changesRows } from '../../coverage/changes/changesFields.ts';
import {
  type NeedExportRow,
  needCellFields,
  needCellRows,
  needGroupFields,
  needGroupRows,
  needLanguageFields,
  needLanguageRows,
} from '../../coverage/need/needFields.ts';
import { needNotes } from '../../coverage/need/needNotes.ts';
import { needOf } from '../../coverage/need/needOf.ts';
import { reachFields, reachNotes, reachRows } from '../../coverage/reach/reachFields.ts';
import { reachOf } from '../../coverage/reach/reachOf.ts';
import { shareFields, shareRows } from '../../coverage/reach/shareFields.ts';
import { exportFormats } from '../../exports/exportFormats.ts';
import type { ExportField } from '../../exports/fields/field.ts';
import { askedChanges, changesParameters } from './changesParameters.ts';
import { exportParameters } from './exportOperations.ts';
import { type FigureInput, type FigureTable, figureTable } from './figureTable.ts';
import { gapParameter, needParameters } from './needParameters.ts';
import type { DescribedOperation } from './operation.ts';

const reachFigures = ({ snapshot, query, now }: FigureInput) => reachOf(snapshot, query, now);

function needFigures({ snapshot, query, values, speakers, now }: FigureInput): Need {
  const { by = defaultAreaKind } = values as { by?: AreaKind };
  return needOf(snapshot, { by, query }, { speakers, now });
}

function needTable(
  path: string,
  summary: string,
  rest: {
    name: { en: string; fi: string; sv: string };
    fields: readonly ExportField<NeedExportRow>[];
    own?: DescribedOperation['own'];
    rows(need: Need, reader: InterfaceLanguage, values: Record<string, unknown>): Iterable<NeedExportRow>;
  },
): FigureTable {
  return figureTable({
    path,
    summary,
    own: rest.own ?? {},
    takesOnly: needTaken,
    sheet: { name: rest.name, fields: rest.fields, notes: needNotes },
    rows: (input) => [...rest.rows(needFigures(input), input.reader, input.values)],
  });
}

const changesTable = figureTable({
  path: '/changes',
  summary: 'What opened, closed, and gained or lost a language between two days, a row for each change',
  own: changesParameters,
  takesOnly: changesTaken,
  sheet: {
    name: { en: 'Changes', fi: 'Muutokset', sv: 'Ändringar' },
    fields: changesFields,
    notes: changesNotes,
  },
  rows: async (input) => [...changesRows(await askedChanges(input), input.reader)],
});

const tables: readonly FigureTable[] = [
  figureTable({
    path: '/reach',
    summary: 'How far each municipality has to the nearest visit in a language',
    own: {},
    takesOnly: reachParameters,
    requires: ['speaks'],
    sheet: { name: { en: 'Reach', fi: 'Etäisyydet', sv: 'Avstånd' }, fields: reachFields, notes: reachNotes },
    rows: (input) => [...reachRows(reachFigures(input), input.reader)],
  }),
  figureTable({
    path: '/reach-shares',
    summary: 'How many residents have a visit in a language within 10, 30 and 100 km',
    own: {},
    takesOnly: reachParameters,
    requires: ['speaks'],
    sheet: {
      name: { en: 'Residents', fi: 'Asukkaat', sv: 'Invånare' },
      fields: shareFields,
      notes: reachNotes,
    },
    rows: (input) => [...shareRows(reachFigures(input))],
  }),
  changesTable,
  needTable('/need', 'Services for each 1,000 speakers by language and area', {
    name: { en: 'Need', fi: 'Tarve', sv: 'Behov' },
    fields: needCellFields,
    own: needParameters,
    rows: needCellRows,
  }),
  needTable('/need-languages', 'Services for each 1,000 speakers by language', {
    name: { en: 'Languages', fi: 'Kielet', sv: 'Språk' },
    fields: needLanguageFields,
    rows: needLanguageRows,
  }),
  needTable('/need-groups', 'The largest groups of speakers for whom there is no service or no visit near', {
    name: { en: 'Groups', fi: 'Ryhmät', sv: 'Grupper' },
    fields: needGroupFields,
    own: gapParameter,
    rows: (need, reader, { gap = 'within30' }) => needGroupRows(need, gap as NeedGap, reader),
  }),
];

export interface FigureExport extends DescribedOperation {
  ending: 'csv' | 'xlsx';
  table: FigureTable;
}

/** Each table as CSV and as a workbook. */
export const figureExports: readonly FigureExport[] = tables.flatMap((table): FigureExport[] =>
  (['csv', 'xlsx'] as const).map((ending) => ({
    path: `${table.path}.${ending}`,
    group: 'Exports',
    takesQuery: true,
    takesOnly: table.takesOnly,
    requires: table.requires ?? [],
    ending,
    table,
    mediaType: exportFormats[ending].mediaType,
    summary: ending === 'csv' ? `${table.summary}, as CSV` : 'The same as an Excel workbook',
    own: {
      ...table.own,
      lang: exportParameters.lang,
      ...(ending === 'csv' && { separator: exportParameters.separator }),
    },
  })),
);

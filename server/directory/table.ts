import type { Hit } from '../../data/model/card.ts';
import { dueFacts, nextDueOn } from '../../data/model/dueFacts.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { pickText } from '../../data/model/pickText.ts';
import type { AreaKind, Query } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import type { TableRow, TableWindow } from '../../data/model/table.ts';
import { factGroups } from '../../data/model/vocabulary.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { type Moment, matchingRows } from '../../data/search/answer.ts';
import { compactSchedules } from './compactSchedules.ts';
import { helsinkiDay } from './hours/helsinkiTime.ts';
import { type DirectorySnapshot, inReadersWords } from './snapshot.ts';

/** More names would fill the row. */
const namedMunicipalities = 3;

function areaOf({ serviceArea }: PublicService, reader: InterfaceLanguage): TableRow['area'] {
  if (serviceArea?.kind !== 'municipalities') return serviceArea ?? null;
  const named = serviceArea.codes.slice(0, namedMunicipalities);
  return {
    kind: 'municipalities',
    names: named.map((code) => pickText(municipalityByCode(code)?.name ?? { fi: code }, reader).text),
    more: serviceArea.codes.length - named.length,
  };
}

/** The source of the first group of facts that has one. */
function sourceOf({ provenance }: PublicService): TableRow['source'] {
  const known = factGroups.map((group) => provenance[group]).find((entry) => entry !== undefined);
  if (!known) return null;
  const { title, url, date } = known.source;
  return {
    title: title ?? (url ? new URL(url).hostname : ''),
    url: url ?? null,
    date: date ?? known.recordedOn,
  };
}

function toRow(service: PublicService, hit: Hit, reader: InterfaceLanguage, today: string): TableRow {
  const municipality = municipalityByCode(hit.municipality.code);
  const nameOf = (kind: Exclude<AreaKind, 'municipality'>) =>
    pickText(areaByCode(kind, municipality?.[kind] ?? '')?.name ?? {}, reader).text;
  const { provider, price } = service;
  return {
    hit,
    provider: provider.name ?? municipalityByCode(provider.municipalityCode)?.name ?? {},
    region: nameOf('region'),
    county: nameOf('county'),
    employment: nameOf('employment'),
    area: areaOf(service, reader),
    topics: service.topics,
    audiences: service.audiences,
    dueOn: nextDueOn(service),
    due: dueFacts(service, today).map(({ group }) => group),
    source: sourceOf(service),
    price: price ? { isFree: price.isFree, note: price.note ?? null } : null,
  };
}

interface WindowOptions {
  reader: InterfaceLanguage;
  moment: Moment;
  /** Number of the first row, from 0. */
  from: number;
  count: number;
}

/** The rows of services that match, in the reader's order, from one of them on; and the ids of these services. */
export function tableWindow(
  snapshot: DirectorySnapshot,
  query: Query,
  { reader, moment, from, count }: WindowOptions,
): TableWindow {
  const { rows, distancesKm } = matchingRows(inReadersWords(snapshot, reader), query, moment);
  const shown = rows.slice(from, from + count);
  const hits = shown.map((row) => snapshot.hitAt(row, distancesKm ? (distancesKm[row] as number) : null));
  const { cards, schedules } = compactSchedules(hits, snapshot.columns.schedules);
  const today = helsinkiDay(moment.now);
  return {
    total: rows.length,
    from,
    rows: shown.map((row, i) =>
      toRow(snapshot.services[row] as PublicService, cards[i] as Hit, reader, today),
    ),
    schedules,
  };
}

import type { Card, PastDay } from '../../data/model/card.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Order } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { expandTag } from '../../data/reference/languageFamilies.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import type { Searchable } from '../../data/search/answer.ts';
import type { RowOrder } from '../../data/search/orders.ts';
import { searchTextOf } from '../../data/search/searchText.ts';
import { buildTextIndex } from '../../data/search/textIndex.ts';
import { toCard } from './card.ts';
import { type Row, toColumns } from './columns.ts';
import { helsinkiMidnight } from './hours/helsinkiTime.ts';
import { inSlices } from './hours/inSlices.ts';
import { ScheduleTable } from './hours/ScheduleTable.ts';
import { createOrders } from './orders.ts';

/** What is published at one place of the change feed, on one day: immutable, and swapped as a whole. */
export interface DirectorySnapshot extends Searchable {
  cardAt(row: number): Card;
  /** Place in the change feed and day; the same for every process that has read as far. */
  version: string;
  /** The place in the change feed that it was read at. */
  seq: number;
  /** ISO 8601; when the snapshot's schedules begin. */
  base: string;
  services: readonly PublicService[];
  /** Where it is the state of a day that is over. */
  past?: PastDay;
  /** A UUID is the same in capitals (RFC 9562, 4). */
  rowOfId(id: string): number | undefined;
  rowOfSlug(slug: string): number | undefined;
  /** An order in the words of a reader; null where it depends on the query. */
  orderIn(order: Order, reader: InterfaceLanguage): RowOrder | null;
  /** Texts of hours and exceptions by schedule index, for times beyond the schedules. */
  schedules: ScheduleTable;
}

/** Services near each other stand near each other: their differences are small numbers, which compress well. */
function compareForColumns(a: Card, b: Card): number {
  return (
    a.municipality.code.localeCompare(b.municipality.code) ||
    a.position.lat - b.position.lat ||
    a.position.lng - b.position.lng ||
    a.id.localeCompare(b.id)
  );
}

/** Lays out what is published. `seq` is the place in the change feed that the services were read at. */
export function createSnapshot(services: Iterable<PublicService>, seq: number, now: Date): DirectorySnapshot {
  const base = helsinkiMidnight(now);
  const schedules = new ScheduleTable(base);
  const rows = byId(services).map((service) => toRow(service, schedules));
  return layOut(rows, { version: `${seq}-${base.toISOString().slice(0, 10)}`, seq, base, schedules });
}

/**
 * Lays out what was published when the change feed stood at `seq`, written at `writtenAt`; in slices, so that no request
 * waits. It serves any day until the next revision, so its schedules cover none: hours are read for the time asked for.
 */
export async function createPastSnapshot(
  services: Iterable<PublicService>,
  seq: number,
  writtenAt: Date,
): Promise<DirectorySnapshot> {
  const base = helsinkiMidnight(writtenAt);
  const schedules = new ScheduleTable(base, 0);
  const sorted = byId(services);
  const rows: Row[] = [];
  await inSlices(sorted.length, (index) => {
    rows.push(toRow(sorted[index] as PublicService, schedules));
  });
  return layOut(rows, { version: `${seq}-past`, seq, base, schedules });
}

/** So every process gives the same hours the same index. */
function byId(services: Iterable<PublicService>): PublicService[] {
  return [...services].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toRow(service: PublicService, schedules: ScheduleTable): Row {
  return {
    service,
    card: toCard(service, (hours, exceptions) => schedules.indexOf(hours, exceptions)),
  };
}

function layOut(
  unsorted: Row[],
  { version, seq, base, schedules }: { version: string; seq: number; base: Date; schedules: ScheduleTable },
): DirectorySnapshot {
  const rows = unsorted.sort((a, b) => compareForColumns(a.card, b.card));
  const cards = rows.map(({ card }) => card);
  const rowById = new Map(cards.map(({ id }, row) => [id.toLowerCase(), row]));
  const bySlug = new Map(cards.map(({ slug }, row) => [slug, row]));
  const columns = toColumns(rows, schedules.toSchedules(), base);
  const services = rows.map(({ service }) => service);
  const orderIn = createOrders({ services, cards, columns });
  return {
    version,
    seq,
    base: base.toISOString(),
    columns,
    textIndex: buildTextIndex(cards.map(searchTextOf)),
    services,
    orderIn,
    orderOf: (order) => orderIn(order, 'fi'),
    schedules,
    expandTag,
    cardAt: (row) => cards[row] as Card,
    hitAt: (row, distanceKm) => ({ ...(cards[row] as Card), distanceKm }),
    rowOfId: (id) => rowById.get(id.toLowerCase()),
    rowOfSlug: (slug) => bySlug.get(slug),
    seatOf(code) {
      const municipality = municipalityByCode(code);
      return municipality ? { position: municipality.position, name: municipality.name } : null;
    },
    areaNames: (kind, code) =>
      (kind === 'municipality' ? municipalityByCode(code)?.name : areaByCode(kind, code)?.name) ?? null,
  };
}

/** A state that answers in the alphabet of a reader: names of places and providers differ from language to language. */
export function inReadersWords(snapshot: DirectorySnapshot, reader: InterfaceLanguage): DirectorySnapshot {
  return { ...snapshot, orderOf: (order) => snapshot.orderIn(order, reader) };
}

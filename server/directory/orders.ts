import type { Card } from '../../data/model/card.ts';
import { nextDueOn } from '../../data/model/dueFacts.ts';
import { dayMs } from '../../data/model/duration.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { pickText } from '../../data/model/pickText.ts';
import type { AreaKind, Order } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { nameIn } from '../../data/reference/names.ts';
import { providerTypeNames } from '../../data/reference/providerTypes.ts';
import type { Columns } from '../../data/search/columns.ts';
import { isByText, orderRows, type RowOrder } from '../../data/search/orders.ts';
import { latestDay } from '../../data/search/search.ts';
import { sortTextOf } from '../../data/search/sortText.ts';

interface Sortable {
  services: readonly PublicService[];
  cards: readonly Card[];
  columns: Columns;
}

type Key = (service: PublicService, card: Card) => string | number;
type AreaOrder = Exclude<AreaKind, 'municipality'>;

const last = 1e6;

function areaName(kind: AreaOrder, { municipality }: Card, reader: InterfaceLanguage): string {
  const code = municipalityByCode(municipality.code)?.[kind];
  return code === undefined ? '' : pickText(areaByCode(kind, code)?.name ?? {}, reader).text;
}

function spokenLanguages({ channels }: Card): number {
  const spoken = channels.flatMap(({ offers }) => offers.filter(({ how }) => how !== 'written'));
  return new Set(spoken.map(({ tag }) => tag)).size;
}

/** Nationwide is more than all municipalities; what is not stated is least. */
function servedCount({ serviceArea }: PublicService): number {
  return serviceArea?.kind === 'municipalities' ? serviceArea.codes.length : serviceArea ? 1000 : 0;
}

/** A service that stays as it is falls due on the same day in every state of the directory. */
const dueDays = new WeakMap<PublicService, number>();

function dueDay(service: PublicService): number {
  const known = dueDays.get(service);
  if (known !== undefined) return known;
  const day = Date.parse(nextDueOn(service) ?? '') / dayMs || last;
  dueDays.set(service, day);
  return day;
}

/** What each order compares; those that depend on the query have none. */
function keyFor(order: Order, reader: InterfaceLanguage): Key | null {
  switch (order) {
    case 'name':
      return (_, { name }) => pickText(name, reader).text;
    case 'provider':
      return ({ provider }) =>
        pickText(provider.name ?? municipalityByCode(provider.municipalityCode)?.name ?? {}, reader).text;
    case 'provider-type':
      return ({ provider }) => {
        const type = providerTypeNames.find(({ id }) => id === provider.type);
        return type ? nameIn(type.name, reader) : provider.type;
      };
    case 'municipality':
      return (_, { municipality }) => pickText(municipality.name, reader).text;
    case 'region':
    case 'county':
    case 'employment':
      return (_, card) => areaName(order, card, reader);
    case 'languages':
      return (_, card) => -spokenLanguages(card);
    case 'area':
      return (service) => -servedCount(service);
    case 'confirmed':
      return (_, { confirmed }) => latestDay - (confirmed ? Date.parse(confirmed.on) / dayMs : 0);
    case 'due':
      return dueDay;
    case 'price':
      return ({ price }) => (price ? (price.isFree ? 0 : 1) : 2);
    default:
      return null;
  }
}

/**
 * The orders of a state of the directory in the words of a reader, each worked out when it is first asked for. Places and
 * types have few names, so a text is made ready for sorting once, however many services have it.
 */
export function createOrders({ services, cards, columns }: Sortable) {
  const known = new Map<string, RowOrder>();

  function workOut(keyOf: Key, isText: boolean): RowOrder {
    const ready = new Map<string | number, string>();
    const keys = cards.map((card, row) => {
      const key = keyOf(services[row] as PublicService, card);
      if (!isText) return key;
      const text = ready.get(key) ?? sortTextOf(String(key));
      ready.set(key, text);
      return text;
    });
    return orderRows(keys, columns.ids);
  }

  return function orderIn(order: Order, reader: InterfaceLanguage): RowOrder | null {
    const name = `${order} ${isByText(order) ? reader : ''}`;
    const found = known.get(name);
    if (found) return found;
    const keyOf = keyFor(order, reader);
    if (!keyOf) return null;
    // Finnish names are ready already.
    const isReady = order === 'name' && reader === 'fi';
    const made = isReady ? orderRows(columns.sortName, columns.ids) : workOut(keyOf, isByText(order));
    known.set(name, made);
    return made;
  };
}

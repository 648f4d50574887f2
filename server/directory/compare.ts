import { offerFor } from '../../data/handoff/languageOffers.ts';
import type { Card, CardChannel } from '../../data/model/card.ts';
import type {
  ComparedService,
  CompareHow,
  CompareOpening,
  Comparison,
} from '../../data/model/comparePage.ts';
import { openStateAt } from '../../data/model/openState.ts';
import { emptyQuery, type Query } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { offerHows } from '../../data/model/vocabulary.ts';
import { matchingRows } from '../../data/search/answer.ts';
import { distanceKm } from '../../data/search/distance.ts';
import { momentFor } from './answers.ts';
import { bestOf } from './compareBest.ts';
import type { DirectorySnapshot } from './snapshot.ts';

const compareHows: CompareHow[] = ['staff', 'interpreter', 'onRequest', 'written'];

interface Asked {
  /** The client's language and a municipality's code. */
  speaks: string | null;
  serves: string | null;
  time: Date;
}

function waysOf({ channels }: Card, tag: string): NonNullable<ComparedService['ways']> {
  const howOf = (channel: CardChannel): CompareHow | undefined => {
    const how = offerFor(channel, tag)?.how;
    return (how === undefined || how === 'written') && channel.interpreterOnRequest ? 'onRequest' : how;
  };
  return compareHows.flatMap((how) => {
    const kinds = channels.filter((channel) => howOf(channel) === how).map(({ kind }) => kind);
    return kinds.length > 0 ? [{ how, kinds: [...new Set(kinds)] }] : [];
  });
}

/** The schedules in which someone can be reached: those of the language where it is spoken, else all. */
function schedulesFor({ channels }: Card, tag: string | null): number[] {
  const spoken = tag
    ? channels.flatMap((channel) => {
        const offer = offerFor(channel, tag);
        return offer && offer.how !== offerHows[2] ? [offer.schedule] : [];
      })
    : [];
  const asking = tag ? channels.filter(({ interpreterOnRequest }) => interpreterOnRequest) : [];
  const inLanguage = [...spoken, ...asking.map(({ schedule }) => schedule)];
  return inLanguage.length > 0 ? inLanguage : channels.map(({ schedule }) => schedule);
}

/**
 * Some rows side by side for a client's language, municipality and time. Who is served and who is open is asked of the
 * directory as any query asks it. Throws OpenTimeError for a time that is too far away.
 */
export async function compareRows(
  snapshot: DirectorySnapshot,
  rows: number[],
  { speaks, serves, time }: Asked,
): Promise<Comparison> {
  const now = new Date(snapshot.base);
  const open = { ...emptyQuery, open: time.toISOString() };
  const moment = await momentFor(snapshot, open, now);
  const matching = (query: Query) => new Set(matchingRows(snapshot, query, moment).rows);
  const served = serves === null ? null : matching({ ...emptyQuery, serves });
  const isCovered = snapshot.schedules.covers(time);
  const seat = serves === null ? null : snapshot.seatOf(serves);
  const { schedules } = snapshot.columns;

  function openingOf(card: Card): CompareOpening {
    if (card.state === 'temporarily-closed') return { kind: 'closedForNow' };
    const list = schedulesFor(card, speaks).filter((schedule) => schedule > 0);
    if (list.length === 0) return { kind: 'unknown' };
    if (!isCovered) {
      const isOpen = list.some((schedule) => moment.openSchedules?.[schedule] === 1);
      return isOpen ? { kind: 'open', until: null } : { kind: 'closed', next: null };
    }
    const states = list.map((schedule) => openStateAt(schedules, schedule, time));
    const openUntil = states.flatMap((state) => (state.kind === 'open' ? [state.until] : []));
    if (openUntil.length > 0) {
      return { kind: 'open', until: new Date(Math.max(...openUntil.map(Number))).toISOString() };
    }
    const [next] = states
      .flatMap((state) => (state.kind === 'opens' ? [state] : []))
      .sort((a, b) => Number(a.at) - Number(b.at));
    return {
      kind: 'closed',
      next: next ? { at: next.at.toISOString(), until: next.until.toISOString() } : null,
    };
  }

  function areaOf(row: number, { serviceArea }: PublicService): ComparedService['area'] {
    if (served === null) return null;
    if (!served.has(row)) return 'outside';
    return serviceArea?.kind === 'nationwide' ? 'nationwide' : serviceArea ? 'stated' : 'own';
  }

  const services = rows.map((row): ComparedService => {
    const service = snapshot.services[row] as PublicService;
    const card = snapshot.cardAt(row);
    const visits = card.channels.filter(({ kind }) => kind === 'visit');
    const phone = card.channels.find(({ kind, value }) => kind === 'phone' && value !== null);
    return {
      slug: card.slug,
      name: card.name,
      municipality: card.municipality.name,
      street: card.street,
      ways: speaks === null ? null : waysOf(card, speaks),
      moreLanguages: card.channels.some(({ moreLanguages }) => moreLanguages),
      area: areaOf(row, service),
      km: seat && visits.length > 0 ? distanceKm(seat.position, card.position) : null,
      isExact: card.isExact,
      opening: openingOf(card),
      access: [...new Set((visits.length > 0 ? visits : card.channels).flatMap(({ access }) => access))],
      kinds: [...new Set(card.channels.map(({ kind }) => kind))],
      phone: phone?.value ? { value: phone.value, display: phone.display ?? phone.value } : null,
      topics: service.topics,
      audiences: service.audiences,
      wheelchair: service.accessibility?.wheelchair ?? null,
      accessibilityNote: service.accessibility?.note ?? null,
      price: service.price ?? null,
      confirmed: card.confirmed,
      sourceDate: card.sourceDate,
    };
  });
  const isOfferedNowhere =
    speaks !== null && services.length > 0 && services.every(({ ways }) => ways?.length === 0);
  return { services, best: isOfferedNowhere ? null : bestOf(services), isOfferedNowhere };
}

import { dayMs } from '../../../../data/model/duration.ts';
import type { ServicesData } from '../../../../data/model/reviewPages.ts';
import { type ServiceState, serviceStates } from '../../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { listServices } from '../../../store/serviceList.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import type { ReviewParts } from './reviewParts.ts';

const pageSize = 50;
/** Languages and hours are asked for every half year; without a word for that long a service may be stale. */
const staleMs = 183 * dayMs;

/** All services, archived ones too, with a search and the list of those that nobody has confirmed for long. */
export async function loadServices({ store }: ReviewParts, { url, now }: Visit): Promise<PageResult> {
  const of = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
  const choices = { q: of('q'), state: of('state'), stale: of('stale') };
  const isState = (serviceStates as readonly string[]).includes(choices.state);
  const { items, next } = await listServices(store, {
    limit: pageSize,
    after: of('after'),
    ...(choices.q && { text: choices.q }),
    ...(isState && { states: [choices.state as ServiceState] }),
    ...(choices.stale === 'yes' && {
      states: isState ? [choices.state as ServiceState] : ['published', 'temporarily-closed'],
      notConfirmedSince: helsinkiDay(new Date(now.getTime() - staleMs)),
    }),
  });
  const search = new URLSearchParams(url.search);
  search.set('after', next ?? '');
  const data: ServicesData = {
    choices,
    items: items.map(({ municipalityCode, ...item }) => ({
      ...item,
      municipality: municipalityByCode(municipalityCode ?? '')?.name ?? null,
    })),
    next: next === null ? null : `?${search}`,
  };
  return { data };
}

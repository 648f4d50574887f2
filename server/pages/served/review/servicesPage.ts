import { dueFacts } from '../../../../data/model/dueFacts.ts';
import type { DueData, ServicesData } from '../../../../data/model/serviceListPages.ts';
import { type ServiceState, serviceStates } from '../../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { listServices } from '../../../store/serviceList.ts';
import { remindNow } from '../../../upkeep/remind/remindNow.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { dueList } from './dueList.ts';
import { type ReviewParts, typedText } from './reviewParts.ts';

const pageSize = 50;

async function servicesData(
  parts: ReviewParts,
  { url, now }: Visit,
  outcome: DueData['outcome'] = null,
): Promise<ServicesData> {
  const { store, directory } = parts;
  const of = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
  const choices = { q: of('q'), state: of('state') };
  const today = helsinkiDay(now);
  const dueCount = directory
    .current()
    .services.filter((service) => dueFacts(service, today).length > 0).length;
  if (url.searchParams.has('due')) {
    const due = await dueList(parts, { url, now }, outcome);
    return { choices, items: [], next: null, due, dueCount };
  }
  const isState = (serviceStates as readonly string[]).includes(choices.state);
  const { items, next } = await listServices(store, {
    limit: pageSize,
    after: of('after'),
    ...(choices.q && { text: choices.q }),
    ...(isState && { states: [choices.state as ServiceState] }),
  });
  const search = new URLSearchParams(url.search);
  search.set('after', next ?? '');
  return {
    choices,
    items: items.map(({ municipalityCode, ...item }) => ({
      ...item,
      municipality: municipalityByCode(municipalityCode ?? '')?.name ?? null,
    })),
    next: next === null ? null : `?${search}`,
    due: null,
    dueCount,
  };
}

/** All services, archived ones too, with a search; or those of which something is due. */
export async function loadServices(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  return { data: await servicesData(parts, visit) };
}

/** Reminds those who look after a service, now. */
export async function postServices(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { form, baseUrl, now } = visit;
  const serviceId = typedText(form, 'id', 64);
  const refusal = await remindNow(parts.store, { serviceId, editor, baseUrl, now });
  const outcome = { serviceId, kind: refusal ?? ('sent' as const) };
  return { data: await servicesData(parts, visit, outcome), status: refusal ? 422 : 200 };
}

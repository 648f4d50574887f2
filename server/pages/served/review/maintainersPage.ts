import { dueFacts } from '../../../../data/model/dueFacts.ts';
import { foldText } from '../../../../data/model/foldText.ts';
import type {
  MaintainerData,
  MaintainerItem,
  MaintainersData,
} from '../../../../data/model/maintainerPages.ts';
import { providerTypes } from '../../../../data/model/vocabulary.ts';
import { municipalities } from '../../../../data/reference/municipalities.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { searchMaintainers } from '../../../store/maintainerList.ts';
import { getMaintainer } from '../../../store/maintainers.ts';
import { canBeTrusted, manageMaintainer } from '../../../upkeep/maintain/manageMaintainer.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { readMaintainerForm } from './maintainerForm.ts';
import { maintainerItem, providerName } from './maintainerItem.ts';
import { type ReviewParts, typedText } from './reviewParts.ts';

const pageSize = 25;

function codesNamed(text: string): string[] {
  const folded = foldText(text);
  const fits = (name: string) => foldText(name).includes(folded);
  return municipalities.filter(({ name }) => fits(name.fi) || fits(name.sv)).map(({ code }) => code);
}

/** Everyone who looks after services by link, with a search. */
export async function loadMaintainers({ store }: ReviewParts, visit: Visit): Promise<PageResult> {
  const { searchParams } = visit.url;
  const q = (searchParams.get('q') ?? '').trim().slice(0, 200);
  const after = (searchParams.get('after') ?? '').slice(0, 254);
  const filter = { text: q, municipalityCodes: q ? codesNamed(q) : [] };
  const found = await searchMaintainers(store, { ...filter, limit: pageSize + 1, after });
  const shown = found.slice(0, pageSize);
  const items: MaintainerItem[] = [];
  for (const maintainer of shown) items.push((await maintainerItem(store, maintainer, visit)).item);
  const next = new URLSearchParams({ ...(q && { q }), after: shown.at(-1)?.email ?? '' });
  const data: MaintainersData = { q, items, next: found.length > pageSize ? `?${next}` : null };
  return { data };
}

function typedIn(form: URLSearchParams | null): MaintainerData['typed'] {
  return {
    kind: form?.get('kind') === 'service' ? 'service' : 'provider',
    type: form?.get('type') ?? 'municipality',
    municipality: form?.get('municipality') ?? '',
    service: typedText(form, 'service', 300),
    role: form?.get('role') === 'second' ? 'second' : 'first',
  };
}

async function maintainerData(
  { store }: ReviewParts,
  visit: Visit,
  outcome: MaintainerData['outcome'],
): Promise<MaintainerData | null> {
  const { params, language, now, form } = visit;
  const maintainer = await getMaintainer(store, params.id ?? '');
  if (!maintainer) return null;
  const { item, services } = await maintainerItem(store, maintainer, visit);
  const today = helsinkiDay(now);
  return {
    ...item,
    services: services.map(({ service }) => ({
      id: service.id,
      name: service.name,
      state: service.state,
      isDue: dueFacts(service, today).length > 0,
    })),
    canBeTrusted: await canBeTrusted(store, maintainer),
    trustedAt: maintainer.trustedAt,
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    providers: providerTypes.map((type) => ({ type, name: providerName(type, language) })),
    typed: typedIn(form),
    outcome,
  };
}

async function show(
  parts: ReviewParts,
  visit: Visit,
  outcome: MaintainerData['outcome'],
): Promise<PageResult> {
  const data = await maintainerData(parts, visit, outcome);
  return data ? { data, status: outcome && !outcome.isDone ? 422 : 200 } : 'not-found';
}

/** One maintainer: what they look after and may do. */
export function loadMaintainer(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const done = visit.form ? null : visit.url.searchParams.get('done');
  return show(parts, visit, done ? { isDone: true, action: done.slice(0, 40) } : null);
}

/** Changes what a maintainer looks after or may do. */
export async function postMaintainer(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { params, form, baseUrl, now, language } = visit;
  const id = params.id ?? '';
  const change = await readMaintainerForm(parts.store, form ?? new URLSearchParams());
  if (change === null) return show(parts, visit, { isDone: false, code: 'choice' });
  if (typeof change === 'string') return show(parts, visit, { isDone: false, code: change });
  const refusal = await manageMaintainer(parts.store, id, change, { editor, baseUrl, now });
  if (refusal) return show(parts, visit, { isDone: false, code: refusal });
  return { redirect: `/${language}/review/maintainers/${id}?done=${form?.get('action')}` };
}

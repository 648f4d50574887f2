import {
  type DueData,
  type DueItem,
  type DueStage,
  dueStages,
} from '../../../../data/model/serviceListPages.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { getMaintainer } from '../../../store/maintainers.ts';
import { type DueService, dueServices } from '../../../upkeep/remind/dueServices.ts';
import type { Visit } from '../servedPage.ts';
import type { ReviewParts } from './reviewParts.ts';

const pageSize = 25;

/** Addresses of those who were reminded; whoever is no longer there has none. */
async function addressesOf({ store }: ReviewParts, shown: DueService[]): Promise<Map<string, string>> {
  const ids = new Set(shown.flatMap(({ reminders }) => reminders.map(({ maintainerId }) => maintainerId)));
  const addresses = new Map<string, string>();
  for (const id of ids) {
    const maintainer = await getMaintainer(store, id);
    if (maintainer) addresses.set(id, maintainer.email);
  }
  return addresses;
}

function toItem({ service, reminders, ...due }: DueService, addresses: Map<string, string>): DueItem {
  const { id, slug, name, provider } = service;
  return {
    id,
    slug,
    name,
    municipality: municipalityByCode(provider.municipalityCode)?.name ?? null,
    reminders: reminders.map(({ maintainerId, stage, createdAt: at }) => ({
      to: addresses.get(maintainerId) ?? '',
      stage,
      at,
    })),
    ...due,
  };
}

/** Services of which something is due; `due` in the address says how far they are, `from` where the page begins. */
export async function dueList(
  parts: ReviewParts,
  { url, now }: Pick<Visit, 'url' | 'now'>,
  outcome: DueData['outcome'] = null,
): Promise<DueData> {
  const stage = url.searchParams.get('due') ?? '';
  const chosen = dueStages.find((one) => one === stage) ?? '';
  const from = Number(url.searchParams.get('from') ?? 0);
  const offset = Number.isSafeInteger(from) && from > 0 ? from : 0;
  const all = await dueServices(parts.store, parts.directory.current().services, now);
  const counts = Object.fromEntries(dueStages.map((one) => [one, 0])) as Record<DueStage, number>;
  for (const due of all) counts[due.stage] += 1;
  const fitting = chosen === '' ? all : all.filter((due) => due.stage === chosen);
  const shown = fitting.slice(offset, offset + pageSize);
  const addresses = await addressesOf(parts, shown);
  const next = new URLSearchParams({ due: chosen || 'all', from: String(offset + pageSize) });
  return {
    chosen,
    counts,
    items: shown.map((due) => toItem(due, addresses)),
    next: fitting.length > offset + pageSize ? `?${next}` : null,
    outcome,
  };
}

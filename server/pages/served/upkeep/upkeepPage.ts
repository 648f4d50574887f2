import {
  type UpkeepOutcomeKind,
  type UpkeepPageData,
  upkeepOutcomes,
} from '../../../../data/model/upkeepPages.ts';
import type { Store } from '../../../store/schema.ts';
import { confirmFacts } from '../../../upkeep/maintain/confirmFacts.ts';
import { upkeepItems } from '../../../upkeep/maintain/upkeepItems.ts';
import { openUpkeepLink } from '../../../upkeep/maintain/upkeepLink.ts';
import type { PageResult, ServedPage, Visit } from '../servedPage.ts';

const maxPresses = 2000;

/** `id:number` of each service that was on the page, for which "all still correct" was pressed. */
function pressedItems(form: URLSearchParams): { serviceId: string; basedOn: number }[] {
  return form
    .getAll('item')
    .slice(0, maxPresses)
    .flatMap((item) => {
      const [, serviceId = '', number = ''] = /^([0-9a-f-]{36}):(\d{1,9})$/.exec(item) ?? [];
      return serviceId ? [{ serviceId, basedOn: Number(number) }] : [];
    });
}

/** The page that a maintainer's link opens: what is due, and "all still correct". Looking at it changes nothing. */
export function upkeepPage({ store }: { store: Store }): ServedPage {
  async function show(
    { params, url, now }: Visit,
    fault: 'faster' | 'missing' | null = null,
  ): Promise<PageResult> {
    const { token = '' } = params;
    const link = await openUpkeepLink(store, token, now);
    // An old link is gone, one that never was is not found; either page leads to a new one.
    if (!link || link === 'old') {
      return { data: { kind: 'closed' } satisfies UpkeepPageData, status: link ? 410 : 404 };
    }
    const said = url.searchParams.get('done') as UpkeepOutcomeKind;
    const data: UpkeepPageData = {
      kind: 'open',
      token,
      items: await upkeepItems(store, link.maintainer, now),
      done: upkeepOutcomes.includes(said) && !fault ? said : null,
      fault,
    };
    return { data, status: fault ? 409 : 200 };
  }

  return {
    path: 'upkeep/:token',
    load: (visit) => show(visit),
    async post(visit) {
      const { params, form, language, now } = visit;
      const { token = '' } = params;
      const items = pressedItems(form ?? new URLSearchParams());
      if (items.length === 0) return show(visit, 'missing');
      const outcomes = [];
      for (const item of items) outcomes.push(await confirmFacts(store, { token, ...item, now }));
      const failed = outcomes.find(({ kind }) => kind === 'missing' || kind === 'faster');
      if (failed) return show(visit, failed.kind === 'faster' ? 'faster' : 'missing');
      return { redirect: `/${language}/upkeep/${encodeURIComponent(token)}?done=confirmed` };
    },
  };
}

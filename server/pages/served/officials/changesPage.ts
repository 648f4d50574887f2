import type { Changes } from '../../../../data/model/changes.ts';
import { type ChangesPageData, changesPageSize, parseChanges } from '../../../../data/model/changesQuery.ts';
import { areas } from '../../../../data/reference/areas.ts';
import { changesAt } from '../../../coverage/changes/changesAt.ts';
import type { Directory } from '../../../directory/directory.ts';
import { checkReferences, withoutUnknown } from '../../../http/checkReferences.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';

const regions = areas.filter(({ kind }) => kind === 'region').map(({ code, name }) => ({ code, name }));

/** One page of the changed services; the first where there is no such page. */
function pageOf(
  { changed }: Changes,
  asked: number,
): { page: number; rows: Changes['changed']; isThere: boolean } {
  const isThere = asked === 1 || (asked - 1) * changesPageSize < changed.length;
  const page = isThere ? asked : 1;
  return { page, rows: changed.slice((page - 1) * changesPageSize, page * changesPageSize), isThere };
}

/** What opened, closed, and gained or lost a language between two days. */
export function changesPage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'officials/changes',
    async load({ url, now }): Promise<PageResult> {
      const asked = parseChanges(url.searchParams);
      const unknown = checkReferences(asked.view.query).map(({ parameter, value }) => ({
        parameter,
        code: 'not-found' as const,
        value,
      }));
      const view = { ...asked.view, query: withoutUnknown(asked.view.query) };
      const source = { current: directory.current(), on: directory.on };
      const { changes, faults: dayFaults } = await changesAt(source, view, now);
      const { page, rows, isThere } = pageOf(changes, view.page);
      const lost = isThere
        ? []
        : [{ parameter: 'page', code: 'not-found' as const, value: String(view.page) }];
      const faults = [...asked.faults, ...unknown, ...dayFaults, ...lost];
      const data: ChangesPageData = {
        view: { ...view, page },
        faults,
        changes: { ...changes, changed: rows },
        changedCount: changes.changed.length,
        regions,
      };
      const isRefused = faults.some(({ code }) => code !== 'unknown-parameter');
      return { data, shared: true, status: isRefused ? 400 : 200 };
    },
  };
}

import { type ChangesPageData, parseChanges } from '../../../../data/model/changesQuery.ts';
import { areas } from '../../../../data/reference/areas.ts';
import { changesAt } from '../../../coverage/changes/changesAt.ts';
import type { Directory } from '../../../directory/directory.ts';
import { checkReferences, withoutUnknown } from '../../../http/checkReferences.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';

const regions = areas.filter(({ kind }) => kind === 'region').map(({ code, name }) => ({ code, name }));

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
      const faults = [...asked.faults, ...unknown, ...dayFaults];
      const data: ChangesPageData = { view, faults, changes, regions };
      const isRefused = faults.some(({ code }) => code !== 'unknown-parameter');
      return { data, shared: true, status: isRefused ? 400 : 200 };
    },
  };
}

import { type TableData, tablePageSize } from '../../../../data/model/table.ts';
import { answerAt } from '../../../directory/answers.ts';
import type { Directory } from '../../../directory/directory.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { tableWindow } from '../../../directory/table.ts';
import { authorityContactsOf } from '../../../store/authorityContacts.ts';
import { withPlace } from '../../placeRedirect.ts';
import type { ServedPage } from '../servedPage.ts';
import type { AccessParts } from '../signedIn.ts';
import { askedOf } from './askedOf.ts';
import { savedLinks } from './searches/savedLinks.ts';
import { viewerOf } from './viewer.ts';

/** The officials' table: open to everyone, with contacts for authorities for those who are signed in. */
export function tablePage(parts: AccessParts & { directory: Directory }): ServedPage {
  return {
    path: 'officials',
    async load(visit) {
      const { url, language, now } = visit;
      const redirect = withPlace(url);
      if (redirect) return { redirect };
      const { query, view, faults, snapshot, moment } = await askedOf(parts.directory, url, now);
      const from = (view.page - 1) * tablePageSize;
      const window = tableWindow(snapshot, query, { reader: language, moment, from, count: tablePageSize });
      const viewer = await viewerOf(parts, visit);
      const ids = window.rows.map(({ hit }) => hit.id);
      const data: TableData = {
        window,
        answer: { ...answerAt(snapshot, { ...query, sort: null, limit: 1 }, moment), query, items: [] },
        faults,
        account: viewer && { name: viewer.account.name },
        searches: viewer ? await savedLinks(parts.store, viewer.account.id, language) : [],
        contacts: viewer && !query.at ? await authorityContactsOf(parts.store, ids, helsinkiDay(now)) : null,
      };
      return { data, status: faults.some(({ code }) => code !== 'unknown-parameter') ? 400 : 200 };
    },
  };
}

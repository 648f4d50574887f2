import type { ContactsById } from '../../../../data/model/table.ts';
import type { Directory } from '../../../directory/directory.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { authorityContactsOf } from '../../../store/authorityContacts.ts';
import type { ServedPage } from '../servedPage.ts';
import type { AccessParts } from '../signedIn.ts';
import { viewerOf } from './viewer.ts';

/** As many as the table shows at once, and more. */
const maxIds = 500;

/** The contacts of some services, by their ids: what the table's script asks for as rows come into view. */
export function contactRows(parts: AccessParts & { directory: Directory }): ServedPage {
  return {
    path: 'officials/contacts/rows',
    async load(visit) {
      if (!(await viewerOf(parts, visit))) return 'forbidden';
      const ids = (visit.url.searchParams.get('ids') ?? '').split(',').slice(0, maxIds);
      const json: ContactsById = await authorityContactsOf(parts.store, ids, helsinkiDay(visit.now));
      return { json };
    },
  };
}

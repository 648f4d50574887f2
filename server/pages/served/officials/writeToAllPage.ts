import { distinctAddresses } from '../../../../data/model/mailGroups.ts';
import type { WriteToAllData } from '../../../../data/model/table.ts';
import { matchingRows } from '../../../../data/search/answer.ts';
import { answerAt } from '../../../directory/answers.ts';
import type { Directory } from '../../../directory/directory.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { inReadersWords } from '../../../directory/snapshot.ts';
import { authorityContactsOf } from '../../../store/authorityContacts.ts';
import type { ServedPage } from '../servedPage.ts';
import { type AccessParts, signedIn } from '../signedIn.ts';
import { askedOf } from './askedOf.ts';

/** Addresses of all who are behind the services that a query matches; for officials who are signed in. */
export function writeToAllPage(parts: AccessParts & { directory: Directory }): ServedPage {
  return signedIn(parts, {
    path: 'officials/contacts',
    role: 'official',
    async load({ url, language, now }) {
      const asked = await askedOf(parts.directory, url, now);
      // Contacts are those of now.
      if (asked.query.at) return 'not-found';
      const { query, snapshot, moment } = asked;
      const { rows } = matchingRows(inReadersWords(snapshot, language), query, moment);
      const ids = rows.map((row) => snapshot.columns.ids[row] as string);
      const contacts = await authorityContactsOf(parts.store, ids, helsinkiDay(now));
      const found = ids.flatMap((id) => contacts[id]?.email ?? []);
      const data: WriteToAllData = {
        answer: {
          ...answerAt(snapshot, { ...query, sort: null, limit: 1 }, moment),
          query,
          items: [],
          ladder: [],
        },
        addresses: distinctAddresses(found),
        withoutAddress: ids.length - found.length,
      };
      return { data };
    },
  });
}

import type { PrivacyData } from '../../../../data/model/personalData.ts';
import { PeopleError } from '../../../access/people.ts';
import { mailFolder } from '../../../mail/createTransport.ts';
import { erasePersonalData } from '../../../privacy/erasePersonalData.ts';
import { exportPersonalData } from '../../../privacy/exportPersonalData.ts';
import { findPersonalData } from '../../../privacy/findPersonalData.ts';
import { summarise } from '../../../privacy/summarise.ts';
import { accountById, foldEmail } from '../../../store/accounts.ts';
import { audit } from '../../../store/audit.ts';
import { isEmail } from '../isEmail.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../signedIn.ts';
import { typedText } from './reviewParts.ts';

const maxEmail = 254;

/** What is held about a person: shown, given out, erased. The address never stands in the page's own address. */
export function privacyPage(parts: AccessParts): ServedPage {
  const { store, config } = parts;

  function page(change: Partial<PrivacyData> = {}, status = 200): PageResult {
    const data: PrivacyData = { email: '', faults: [], found: null, erased: null, ...change };
    return { data, status };
  }

  async function show(email: string, now: Date, faults: PrivacyData['faults'] = []): Promise<PageResult> {
    const { counts, contactOf, publicIn } = await summarise(store, await findPersonalData(store, email, now));
    return page({ email, faults, found: { counts, contactOf, publicIn } }, faults.length > 0 ? 422 : 200);
  }

  async function download(email: string, { session, now }: SignedInVisit): Promise<PageResult> {
    const found = await findPersonalData(store, email, now);
    await audit(store, { actor: session.account.id, action: 'person.export', subject: 'person', now });
    const body = JSON.stringify(await exportPersonalData(store, found, now), null, 2);
    return { download: { name: 'person.json', type: 'application/json; charset=utf-8', body } };
  }

  async function erase(email: string, { form, session, now, language }: SignedInVisit): Promise<PageResult> {
    if (foldEmail(typedText(form, 'confirmation', maxEmail)) !== foldEmail(email)) {
      return show(email, now, ['confirmation']);
    }
    const { id: actor } = session.account;
    try {
      const { counts, contactOf, publicIn } = await erasePersonalData(store, {
        email,
        actor,
        now,
        mailFolder: mailFolder(config.dataDir),
      });
      // Whoever erased themselves is signed out.
      if (!(await accountById(store, actor))) return { redirect: `/${language}/review/sign-in` };
      return page({ erased: { counts, contactOf, publicIn } });
    } catch (error) {
      if (!(error instanceof PeopleError)) throw error;
      return show(email, now, ['last-admin']);
    }
  }

  return signedIn(parts, {
    path: 'review/privacy',
    role: 'admin',
    load: ({ form }) => page({ email: typedText(form, 'email', maxEmail) }),
    post(visit) {
      const email = typedText(visit.form, 'email', maxEmail);
      if (!isEmail(email)) return page({ email, faults: ['email'] }, 422);
      switch (visit.form?.get('action')) {
        case 'export':
          return download(email, visit);
        case 'erase':
          return erase(email, visit);
        default:
          return show(email, visit.now);
      }
    },
  });
}

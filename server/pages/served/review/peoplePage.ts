import { type Role, roles } from '../../../../data/model/account.ts';
import { isInterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { PeopleData } from '../../../../data/model/signInPages.ts';
import {
  addPerson,
  changeRole,
  PeopleError,
  resetPersonsSecondFactor,
  setDisabled,
  unbindPerson,
} from '../../../access/people.ts';
import { listAccounts } from '../../../store/accounts.ts';
import { ConflictError } from '../../../store/conflictError.ts';
import { boundAccounts } from '../../../store/identities.ts';
import { isEmail } from '../isEmail.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../signedIn.ts';

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

const typedIn = (form: URLSearchParams | null): PeopleData['typed'] => ({
  email: form?.get('email')?.trim() ?? '',
  name: form?.get('name')?.trim().slice(0, 200) ?? '',
  role: form?.get('role') ?? '',
  language: form?.get('language') ?? '',
});

/** Everyone who can sign in: added, given a role, shut out. */
export function peoplePage(parts: AccessParts): ServedPage {
  const { store } = parts;

  async function page(change: Partial<PeopleData> = {}, status = 200): Promise<PageResult> {
    const people = await listAccounts(store);
    const bound = await boundAccounts(store);
    const data: PeopleData = {
      people: people.map(({ id, email, name, role, isDisabled, hasSecondFactor }) => ({
        id,
        email,
        name,
        role,
        isDisabled,
        hasSecondFactor,
        hasIdentity: bound.has(id),
      })),
      typed: { email: '', name: '', role: 'editor', language: 'fi' },
      faults: [],
      refusal: null,
      isSaved: false,
      ...change,
    };
    return { data, status };
  }

  async function add({ form, session, now, language: here }: SignedInVisit): Promise<PageResult> {
    const typed = typedIn(form);
    const faults: PeopleData['faults'] = [];
    if (!isEmail(typed.email)) faults.push({ field: 'email', code: 'email' });
    if (typed.name === '') faults.push({ field: 'name', code: 'required' });
    const { role, language } = typed;
    if (!isRole(role)) faults.push({ field: 'role', code: 'choice' });
    if (!isInterfaceLanguage(language)) faults.push({ field: 'language', code: 'choice' });
    if (faults.length > 0 || !isRole(role) || !isInterfaceLanguage(language)) {
      return page({ typed, faults }, 422);
    }
    try {
      await addPerson(store, { ...typed, role, language }, { actor: session.account.id, now });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return page({ typed, faults: [{ field: 'email', code: 'taken' }] }, 422);
    }
    return { redirect: `/${here}/review/people?saved` };
  }

  async function change({ form, session, now, language }: SignedInVisit): Promise<PageResult> {
    const id = form?.get('id') ?? '';
    const by = { actor: session.account.id, now };
    const role = form?.get('role') ?? '';
    try {
      switch (form?.get('action')) {
        case 'role':
          if (!isRole(role)) return page({ refusal: 'choice' }, 422);
          await changeRole(store, id, role, by);
          break;
        case 'disable':
          await setDisabled(store, id, true, by);
          break;
        case 'enable':
          await setDisabled(store, id, false, by);
          break;
        case 'reset-second-factor':
          await resetPersonsSecondFactor(store, id, by);
          break;
        case 'unbind-identity':
          await unbindPerson(store, id, by);
          break;
        default:
          return page({ refusal: 'choice' }, 422);
      }
    } catch (error) {
      if (!(error instanceof PeopleError)) throw error;
      return page({ refusal: error.code }, 422);
    }
    return { redirect: `/${language}/review/people?saved` };
  }

  return signedIn(parts, {
    path: 'review/people',
    role: 'admin',
    load: ({ url }) => page({ isSaved: url.searchParams.has('saved') }),
    keep: ({ form }) => page(form?.get('action') === 'add' ? { typed: typedIn(form) } : {}),
    post: (visit) => (visit.form?.get('action') === 'add' ? add(visit) : change(visit)),
  });
}

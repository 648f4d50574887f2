import { minuteMs } from '../../data/model/duration.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { accountByEmail, accountById } from '../store/accounts.ts';
import { queueMail } from '../store/outbox.ts';
import type { Store } from '../store/schema.ts';
import { addSignInLink, takeSignInLink } from '../store/signInLinks.ts';
import { type Entered, enter } from './enter.ts';
import { hashToken, newToken } from './token.ts';

const linkMinutes = 15;
const linkExpiry = (now: Date) => new Date(now.getTime() + linkMinutes * minuteMs);

interface LinkRequest {
  email: string;
  /** Of the page where the link was asked for. */
  language: InterfaceLanguage;
  /** Where to go after signing in; null: to the first page. */
  returnPath: string | null;
  /** The address of the page that takes a token. */
  urlOf: (token: string) => string;
  now: Date;
}

/** Mails a link for signing in, where the address has an account; whoever asks does not learn whether it has. */
export async function requestSignInLink(
  store: Store,
  { email, language, returnPath, urlOf, now }: LinkRequest,
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    const account = await accountByEmail(transaction, email);
    if (!account || account.isDisabled) return;
    const url = urlOf(await createSignInLink(transaction, account.id, { returnPath, now }));
    const values = { url, minutes: linkMinutes };
    await queueMail(transaction, {
      to: account.email,
      language,
      kind: 'sign-in',
      values,
      isSecret: true,
      goodUntil: linkExpiry(now),
      now,
    });
  });
}

/** A new link's token, good once and for 15 minutes. */
export async function createSignInLink(
  transaction: Store,
  accountId: string,
  { returnPath = null, now }: { returnPath?: string | null; now: Date },
): Promise<string> {
  const token = newToken();
  const expiresAt = linkExpiry(now);
  await addSignInLink(transaction, { tokenHash: hashToken(token), accountId, returnPath, expiresAt, now });
  return token;
}

interface LinkUse {
  token: string;
  /** Of the session that the browser had before, which ends. */
  formerToken: string | undefined;
  now: Date;
}

/** Signs in by a link, which is used up; null where the link is no good. */
export async function signInByLink(
  store: Store,
  { token, formerToken, now }: LinkUse,
): Promise<(Entered & { returnPath: string | null }) | null> {
  return store.transaction().execute(async (transaction) => {
    const used = await takeSignInLink(transaction, hashToken(token), now);
    const account = used && (await accountById(transaction, used.accountId));
    if (!account || account.isDisabled) return null;
    const entered = await enter(transaction, account, { formerToken, by: 'link', now });
    return { ...entered, returnPath: used.returnPath };
  });
}

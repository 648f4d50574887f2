import { createHmac } from 'node:crypto';
import { minuteMs } from '../../data/model/duration.ts';
import { accountByEmail } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import { accountOfIdentity, bindIdentity } from '../store/identities.ts';
import { addProviderRequest, type ProviderRequest, takeProviderRequest } from '../store/providerRequests.ts';
import type { Store } from '../store/schema.ts';
import { type Entered, enter } from './enter.ts';
import type { ProvidedIdentity, SignInChecks } from './identityProvider.ts';
import { hashToken, isSameToken, newToken } from './token.ts';

/** How long somebody may take at the provider. */
export const requestMinutes = 10;

/** What goes to the provider follows from the browser's own token, so the database holds nothing that lets in. */
function checksOf(token: string): SignInChecks {
  const derive = (purpose: string) => createHmac('sha256', token).update(purpose).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('code verifier') };
}

/** Somebody goes to the provider; the token is for the browser's cookie. */
export async function beginProviderSignIn(
  store: Store,
  { now, ...request }: ProviderRequest & { now: Date },
): Promise<{ token: string; checks: SignInChecks }> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + requestMinutes * minuteMs);
  await store
    .transaction()
    .execute((transaction) =>
      addProviderRequest(transaction, { ...request, tokenHash: hashToken(token), expiresAt, now }),
    );
  return { token, checks: checksOf(token) };
}

/** Takes back, once, who went with this browser and comes with this state; null: forged, too late, or again. */
export async function takeBack(
  store: Store,
  { token, state, now }: { token: string | undefined; state: string; now: Date },
): Promise<{ request: ProviderRequest; checks: SignInChecks } | null> {
  if (!token) return null;
  const checks = checksOf(token);
  if (!isSameToken(state, checks.state)) return null;
  const request = await takeProviderRequest(store, hashToken(token), now);
  return request && { request, checks };
}

/** Why somebody whom the provider knows does not get in. */
export type IdentityFault = 'unverified' | 'no-account' | 'other-identity';

interface IdentityUse {
  formerToken: string | undefined;
  hasPassedSecondFactor: boolean;
  now: Date;
}

/**
 * Lets in somebody who has an account: the first time by the address that the provider vouches for, which binds the
 * identity to the account, and from then on by that identity alone.
 */
export function enterByIdentity(
  store: Store,
  identity: ProvidedIdentity,
  { now, ...use }: IdentityUse,
): Promise<Entered | IdentityFault> {
  const { issuer, verifiedEmail } = identity;
  return store.transaction().execute(async (transaction) => {
    const bound = await accountOfIdentity(transaction, identity);
    if (!bound && verifiedEmail === null) return 'unverified';
    const account = bound ?? (await accountByEmail(transaction, verifiedEmail ?? ''));
    if (!account) return 'no-account';
    const { id } = account;
    const note = (action: 'identity.refuse' | 'identity.bind', detail: Record<string, string>) =>
      audit(transaction, { actor: id, action, subject: id, detail, now });
    if (account.isDisabled) {
      await note('identity.refuse', { why: 'disabled' });
      return 'no-account';
    }
    if (!bound) {
      if (!(await bindIdentity(transaction, identity, { accountId: id, now }))) {
        await note('identity.refuse', { why: 'other-identity' });
        return 'other-identity';
      }
      await note('identity.bind', { issuer });
    }
    return enter(transaction, account, { ...use, by: 'identity-provider', now });
  });
}

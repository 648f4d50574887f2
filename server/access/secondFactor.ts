import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { StoredAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Store } from '../store/schema.ts';
import {
  confirmSecondFactor,
  startSecondFactor,
  takeRecoveryCode,
  takeTotpStep,
} from '../store/secondFactors.ts';
import { hashToken } from './token.ts';

const issuer = 'Neuvontakartta';
const periodSeconds = 30;
/** One step early or late, for clocks that differ (RFC 6238, 5.2). */
const toleratedSteps = 1;
const recoveryCodes = 10;
/** Without letters and digits that look alike. */
const recoveryLetters = 'abcdefghjkmnpqrstuvwxyz23456789';

function totpOf(account: Pick<StoredAccount, 'email'>, secret: string): TOTP {
  return new TOTP({ issuer, label: account.email, period: periodSeconds, secret: Secret.fromBase32(secret) });
}

/** The secret to be put into an authenticator app: the one that waits for its first code, or a new one. */
export async function secondFactorToSetUp(
  store: Store,
  account: StoredAccount,
): Promise<{ secret: string; uri: string }> {
  let secret = account.totpSecret;
  if (!secret) {
    secret = new Secret({ size: 20 }).base32;
    await startSecondFactor(store, account.id, secret);
  }
  return { secret, uri: totpOf(account, secret).toString() };
}

/** The time step of a code, where it is one of now; null where it is not. */
function stepOf(account: StoredAccount, code: string, now: Date): number | null {
  const digits = code.replaceAll(/\s/g, '');
  if (!account.totpSecret || !/^\d{6}$/.test(digits)) return null;
  const timestamp = now.getTime();
  const delta = totpOf(account, account.totpSecret).validate({
    token: digits,
    timestamp,
    window: toleratedSteps,
  });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

function newRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => recoveryLetters[randomInt(recoveryLetters.length)]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

const hashRecoveryCode = (code: string) => hashToken(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));

/**
 * Confirms a new second factor by its first code; gives codes for the day when the device is lost, which are shown
 * once. Null: the code is wrong.
 */
export async function confirmBySecondFactor(
  transaction: Store,
  account: StoredAccount,
  code: string,
  now: Date,
): Promise<string[] | null> {
  const step = stepOf(account, code, now);
  if (step === null || !(await takeTotpStep(transaction, account.id, step))) return null;
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  await confirmSecondFactor(transaction, account.id, { codeHashes: codes.map(hashRecoveryCode), now });
  await audit(transaction, { actor: account.id, action: 'second-factor.set', subject: account.id, now });
  return codes;
}

/** Whether a code of the authenticator app, or a recovery code, is right; either works once. */
export async function checkSecondFactor(
  transaction: Store,
  account: StoredAccount,
  code: string,
  now: Date,
): Promise<boolean> {
  const step = stepOf(account, code, now);
  if (step !== null) return takeTotpStep(transaction, account.id, step);
  const isRecovery = await takeRecoveryCode(transaction, account.id, {
    codeHash: hashRecoveryCode(code),
    now,
  });
  const action = isRecovery ? 'recovery-code.use' : 'second-factor.fail';
  await audit(transaction, { actor: account.id, action, subject: account.id, now });
  return isRecovery;
}

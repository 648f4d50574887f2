import type { Role } from '../../data/model/account.ts';
import { audit } from '../store/audit.ts';
import type { Store } from '../store/schema.ts';
import { endSession } from '../store/sessions.ts';
import { startSession } from './sessions.ts';
import { hashToken } from './token.ts';

/** Somebody who is in. */
export interface Entered {
  sessionToken: string;
  role: Role;
}

interface EnterOptions {
  /** Of the session that the browser had before, which ends. */
  formerToken: string | undefined;
  /** How they showed who they are; it stands in the log. */
  by: 'link' | 'identity-provider';
  hasPassedSecondFactor?: boolean;
  now: Date;
}

/** Begins a session for somebody who has shown who they are. */
export async function enter(
  transaction: Store,
  { id, role }: { id: string; role: Role },
  { formerToken, by, hasPassedSecondFactor = false, now }: EnterOptions,
): Promise<Entered> {
  if (formerToken) await endSession(transaction, hashToken(formerToken));
  await audit(transaction, { actor: id, action: 'session.start', subject: id, detail: { by }, now });
  return { sessionToken: await startSession(transaction, id, now, { hasPassedSecondFactor }), role };
}

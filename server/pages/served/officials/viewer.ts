import { findSession } from '../../../access/sessions.ts';
import type { StoredSession } from '../../../store/sessions.ts';
import type { Visit } from '../servedPage.ts';
import { sessionToken } from '../sessionCookie.ts';
import { type AccessParts, needsSecondFactor } from '../signedIn.ts';

/** Who looks at a page that is open to everyone, where they have signed in by all that is needed; else null. */
export async function viewerOf({ store, config }: AccessParts, visit: Visit): Promise<StoredSession | null> {
  const session = await findSession(store, sessionToken(visit), visit.now);
  return session && !needsSecondFactor(session, config) ? session : null;
}

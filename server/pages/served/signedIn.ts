import {
  type Account,
  type FrameData,
  isAtLeast,
  type Role,
  type SessionEnded,
  type SignedInPage,
} from '../../../data/model/account.ts';
import { findSession } from '../../access/sessions.ts';
import { isSameToken } from '../../access/token.ts';
import type { Config } from '../../config.ts';
import { countOpenReports } from '../../store/errorReports.ts';
import type { Store } from '../../store/schema.ts';
import type { StoredSession } from '../../store/sessions.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';
import { sessionToken } from './sessionCookie.ts';

/** A visit by someone who is signed in; a post that renews the session puts the new one in its place. */
export interface SignedInVisit extends Visit {
  session: StoredSession;
}

interface SignedInOptions {
  path: string;
  role: Role;
  /** Reached before the second factor too: the page that asks for it, and signing out. */
  isBeforeSecondFactor?: boolean;
  load(visit: SignedInVisit): PageResult | Promise<PageResult>;
  post?(visit: SignedInVisit): PageResult | Promise<PageResult>;
  /** The page with what was typed into a form that is not taken, and nothing done; `load` where nothing is typed. */
  keep?(visit: SignedInVisit): PageResult | Promise<PageResult>;
}

export interface AccessParts {
  store: Store;
  config: Config;
}

/** Whether a session has yet to pass the second factor. */
export function needsSecondFactor(
  { account, hasPassedSecondFactor }: StoredSession,
  config: Config,
): boolean {
  if (hasPassedSecondFactor) return false;
  return account.hasSecondFactor || (config.needsSecondFactor && isAtLeast(account.role, 'editor'));
}

/**
 * A page for those who are signed in and have a role. Others are led to the sign-in page and back. A form without the
 * session's token, or from a session that has ended, is not taken; what was typed is given back.
 */
export function signedIn({ store, config }: AccessParts, page: SignedInOptions): ServedPage {
  const { post } = page;

  async function admit(visit: Visit): Promise<SignedInVisit | PageResult> {
    const session = await findSession(store, sessionToken(visit), visit.now);
    const here = encodeURIComponent(visit.url.pathname + visit.url.search);
    const review = `/${visit.language}/review`;
    if (!session) return { redirect: `${review}/sign-in?to=${here}` };
    if (!page.isBeforeSecondFactor && needsSecondFactor(session, config)) {
      return { redirect: `${review}/second-factor?to=${here}` };
    }
    return isAtLeast(session.account.role, page.role) ? { ...visit, session } : 'forbidden';
  }

  async function frame(result: PageResult, visit: SignedInVisit, isStale = false): Promise<PageResult> {
    const isEditor = isAtLeast(visit.session.account.role, 'editor');
    return framed(result, visit, { isStale, openReports: isEditor ? await countOpenReports(store) : 0 });
  }

  return {
    path: page.path,
    async load(visit) {
      const admitted = await admit(visit);
      return isVisit(admitted) ? frame(await page.load(admitted), admitted) : admitted;
    },
    ...(post && {
      async post(visit: Visit) {
        const admitted = await admit(visit);
        if (!isVisit(admitted)) return page.keep ? sendAgain(visit, admitted) : admitted;
        if (isSameToken(visit.form?.get('csrf') ?? '', admitted.session.csrfToken)) {
          return frame(await post(admitted), admitted);
        }
        const result = await frame(await (page.keep ?? page.load)(admitted), admitted, true);
        return typeof result === 'object' && 'data' in result ? { ...result, status: 403 } : result;
      },
    }),
  };
}

function isVisit(admitted: SignedInVisit | PageResult): admitted is SignedInVisit {
  return typeof admitted === 'object' && 'session' in admitted;
}

/**
 * Whoever sends a form after their session has ended gets it back to send once more when they have signed in again:
 * only what they sent, and nothing of what the page shows to those who are signed in.
 */
function sendAgain({ form }: Visit, refused: PageResult): PageResult {
  if (typeof refused !== 'object' || !('redirect' in refused)) return refused;
  const entries = [...(form ?? [])].filter(([name]) => name !== 'csrf');
  return { data: { frame: null, entries, signInPath: refused.redirect } satisfies SessionEnded, status: 403 };
}

function framed(
  result: PageResult,
  { session }: SignedInVisit,
  marks: Pick<FrameData, 'isStale' | 'openReports'>,
): PageResult {
  if (typeof result === 'string' || !('data' in result)) return result;
  const { id, email, name, role, language } = session.account;
  const account: Account = { id, email, name, role, language };
  const frame: FrameData = { account, csrfToken: session.csrfToken, ...marks };
  return { ...result, data: { frame, page: result.data } satisfies SignedInPage<unknown> };
}

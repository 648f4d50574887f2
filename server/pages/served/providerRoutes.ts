import express, { type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import { type InterfaceLanguage, isInterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { SignInFault } from '../../../data/model/signInFault.ts';
import {
  createIdentityProvider,
  type IdentityProvider,
  ProviderError,
} from '../../access/identityProvider.ts';
import { createLimit } from '../../access/limits.ts';
import {
  beginProviderSignIn,
  enterByIdentity,
  requestMinutes,
  takeBack,
} from '../../access/providerSignIn.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/schema.ts';
import { negotiateLanguage } from '../negotiateLanguage.ts';
import { urlOf } from '../urlOf.ts';
import { type CookieVisit, readCookie, writeCookie } from './ownCookie.ts';
import { firstPath, returnPath } from './returnPath.ts';
import { sessionCookie, sessionToken } from './sessionCookie.ts';
import { cookieOf, networkOf } from './visit.ts';

/** The way to the identity provider, and the one address to which it sends people back. */
export const providerPath = '/review/oidc';
const callbackPath = `${providerPath}/callback`;

const cookieName = 'oidc';

interface ProviderRoutesOptions {
  provider: IdentityProvider;
  /** Whether signing in there counts for our second factor. */
  countsAsSecondFactor: boolean;
  store: Store;
  baseUrl: () => string;
  clock: () => Date;
  log: Logger;
}

/** The routes that the settings ask for; null: there is no identity provider. */
export function createProviderRoutes({
  config: { identityProvider: settings },
  ...parts
}: Pick<ProviderRoutesOptions, 'store' | 'baseUrl' | 'clock' | 'log'> & { config: Config }): Router | null {
  if (!settings) return null;
  const provider = createIdentityProvider({ ...settings, clock: parts.clock });
  return providerRoutes({ ...parts, provider, countsAsSecondFactor: settings.countsAsSecondFactor });
}

/**
 * Signing in by the identity provider. Both addresses are plain links, since a form may not lead to another site
 * (`form-action`), and only pass people on: whatever fails is said on the sign-in page.
 */
function providerRoutes(options: ProviderRoutesOptions): Router {
  const { provider, countsAsSecondFactor, store, baseUrl, clock, log } = options;
  const router = express.Router({ caseSensitive: true, strict: true });
  const perNetwork = createLimit({ times: 30, seconds: requestMinutes * 60 });

  const visitOf = (request: Request): CookieVisit & { url: URL } => ({
    baseUrl: baseUrl(),
    url: urlOf(request.originalUrl, baseUrl()),
    cookie: (name) => cookieOf(request.headers.cookie, name),
  });

  function passOn(response: Response, url: string, cookies: string[] = []): void {
    response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    if (cookies.length > 0) response.set('set-cookie', cookies);
    response.redirect(303, url);
  }

  function failureOf(error: unknown): SignInFault {
    if (!(error instanceof ProviderError)) throw error;
    const { code, reason } = error;
    if (code !== 'cancelled') log.warn({ code, reason }, 'the identity provider let nobody in');
    return code;
  }

  router.get(providerPath, async (request, response) => {
    const visit = visitOf(request);
    const asked = visit.url.searchParams.get('language') ?? '';
    const language = isInterfaceLanguage(asked) ? asked : negotiateLanguage(request);
    if (await perNetwork.take(networkOf(request.ip ?? ''))) {
      return passOn(response, signInPath(language, 'too-many'));
    }
    const { token, checks } = await beginProviderSignIn(store, {
      language,
      returnPath: returnPath(visit.url),
      now: clock(),
    });
    try {
      const redirectUrl = new URL(callbackPath, visit.baseUrl).href;
      const { href } = await provider.signInUrl(checks, { redirectUrl, language });
      passOn(response, href, [writeCookie(visit, cookieName, token, requestMinutes * 60)]);
    } catch (error) {
      passOn(response, signInPath(language, failureOf(error)));
    }
  });

  router.get(callbackPath, async (request, response) => {
    const visit = visitOf(request);
    const ended = writeCookie(visit, cookieName, '', 0);
    const now = clock();
    const state = visit.url.searchParams.get('state') ?? '';
    const back = await takeBack(store, { token: readCookie(visit, cookieName), state, now });
    // Whoever comes with another state may have a tab of their own open, which goes on.
    if (!back) return passOn(response, signInPath(negotiateLanguage(request), 'stale'));
    const { language, returnPath: wanted } = back.request;
    try {
      const identity = await provider.identityOf(visit.url, back.checks);
      const entered = await enterByIdentity(store, identity, {
        formerToken: sessionToken(visit),
        hasPassedSecondFactor: countsAsSecondFactor,
        now: clock(),
      });
      if (typeof entered === 'string') return passOn(response, signInPath(language, entered), [ended]);
      const { sessionToken: token, role } = entered;
      passOn(response, wanted ?? firstPath(language, role), [sessionCookie(visit, token), ended]);
    } catch (error) {
      passOn(response, signInPath(language, failureOf(error)), [ended]);
    }
  });
  return router;
}

function signInPath(language: InterfaceLanguage, fault: SignInFault): string {
  return `/${language}/review/sign-in?fault=${fault}`;
}

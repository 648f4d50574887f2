import type { AskForLinkData } from '../../../../data/model/askForLink.ts';
import { signInFaults } from '../../../../data/model/signInFault.ts';
import type { SignInData } from '../../../../data/model/signInPages.ts';
import { requestSignInLink } from '../../../access/signIn.ts';
import type { Config } from '../../../config.ts';
import type { Store } from '../../../store/schema.ts';
import { askForLink } from '../askForLink.ts';
import { providerPath } from '../providerRoutes.ts';
import { returnPath } from '../returnPath.ts';
import type { PageResult, ServedPage, Visit } from '../servedPage.ts';

/** Asks for a link for signing in, and leads to the identity provider where there is one. */
export function signInPage({ store, config }: { store: Store; config: Config }): ServedPage {
  const page = askForLink({
    path: 'review/sign-in',
    ask: ({ language, url, baseUrl, now }, email) =>
      requestSignInLink(store, {
        email,
        language,
        returnPath: returnPath(url),
        urlOf: (token) => new URL(`/${language}/review/sign-in/${token}`, baseUrl).href,
        now,
      }),
  });

  function providerFor({ language, url }: Visit): SignInData['provider'] {
    if (!config.identityProvider) return null;
    const to = returnPath(url);
    const search = new URLSearchParams({ language, ...(to !== null && { to }) });
    return { label: config.identityProvider.label, href: `${providerPath}?${search}` };
  }

  function withProvider(result: PageResult, visit: Visit): PageResult {
    if (typeof result === 'string' || !('data' in result)) return result;
    const provider = providerFor(visit);
    const fault = signInFaults.find((one) => one === visit.url.searchParams.get('fault')) ?? null;
    const data: SignInData = {
      ...(result.data as AskForLinkData),
      provider,
      providerFault: provider && !visit.form ? fault : null,
    };
    return { ...result, data };
  }

  return {
    path: page.path,
    load: async (visit) => withProvider(await page.load(visit), visit),
    post: async (visit) => withProvider((await page.post?.(visit)) ?? 'not-found', visit),
  };
}

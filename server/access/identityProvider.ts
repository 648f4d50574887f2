import * as oidc from 'openid-client';
import { hourMs } from '../../data/model/duration.ts';
import type { Identity } from '../store/identities.ts';

/** Longest time for one request to the provider, in seconds. */
const timeoutSeconds = 5;
/** How long what the provider says of itself is taken as known. */
const discoveryMs = hourMs;

/** Ties the answer of a provider to the browser that asked for it. */
export interface SignInChecks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Somebody as the provider knows them. */
export interface ProvidedIdentity extends Identity {
  /** Null: the provider does not vouch for an address. */
  verifiedEmail: string | null;
}

/** Why the provider lets nobody in. */
export class ProviderError extends Error {
  readonly code: 'cancelled' | 'unreachable' | 'refused';
  /** For the log: the cause itself may hold codes and tokens. */
  readonly reason: string;

  constructor(code: ProviderError['code'], { cause }: { cause: unknown }) {
    super(`the identity provider: ${code}`, { cause });
    this.name = 'ProviderError';
    this.code = code;
    this.reason = reasonOf(cause);
  }
}

interface ProviderOptions {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  clock: () => Date;
}

export interface IdentityProvider {
  /** Where somebody signs in, to be sent back to `redirectUrl`. Throws ProviderError. */
  signInUrl(checks: SignInChecks, options: { redirectUrl: string; language: string }): Promise<URL>;
  /** Whom the provider has sent back, by the address that the browser came to. Throws ProviderError. */
  identityOf(callbackUrl: URL, checks: SignInChecks): Promise<ProvidedIdentity>;
}

/** An OpenID Connect provider, asked by code flow with PKCE. It is not spoken to before somebody signs in. */
export function createIdentityProvider(options: ProviderOptions): IdentityProvider {
  const { issuer, clientId, clock } = options;
  let found: { at: number; configuration: Promise<oidc.Configuration> } | undefined;

  function configuration(): Promise<oidc.Configuration> {
    const at = clock().getTime();
    if (found && at - found.at < discoveryMs) return found.configuration;
    const isInClear = issuer.protocol === 'http:';
    const configuration = oidc.discovery(issuer, clientId, {}, authentication(options), {
      timeout: timeoutSeconds,
      execute: [oidc.enableNonRepudiationChecks, ...(isInClear ? [oidc.allowInsecureRequests] : [])],
    });
    found = { at, configuration };
    configuration.catch(() => {
      found = undefined;
    });
    return configuration;
  }

  return {
    async signInUrl({ state, nonce, codeVerifier }, { redirectUrl, language }) {
      try {
        return oidc.buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUrl,
          scope: 'openid email',
          state,
          nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
          ui_locales: language,
        });
      } catch (error) {
        throw new ProviderError('unreachable', { cause: error });
      }
    },
    async identityOf(callbackUrl, { state, nonce, codeVerifier }) {
      try {
        const known = await configuration();
        const tokens = await oidc.authorizationCodeGrant(known, callbackUrl, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new Error('no ID token');
        const { iss, sub } = claims;
        const hasAddress = claims.email !== undefined || !known.serverMetadata().userinfo_endpoint;
        const { email, email_verified: isVerified } = hasAddress
          ? claims
          : await oidc.fetchUserInfo(known, tokens.access_token, sub);
        const verifiedEmail = isVerified === true && typeof email === 'string' ? email : null;
        return { issuer: iss, subject: sub, verifiedEmail };
      } catch (error) {
        throw new ProviderError(faultOf(error), { cause: error });
      }
    },
  };
}

/** `client_secret_basic` is what every client starts with (OpenID Connect Core 1.0, 9), unless the provider lacks it. */
function authentication({ clientSecret }: ProviderOptions): oidc.ClientAuth {
  const basic = oidc.ClientSecretBasic(clientSecret);
  const post = oidc.ClientSecretPost(clientSecret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    return (methods && !methods.includes('client_secret_basic') ? post : basic)(server, ...rest);
  };
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const { message, code, error } = cause as Error & { code?: unknown; error?: unknown };
  const own = [message, code, error].filter((part) => typeof part === 'string').join(' ');
  return [own, reasonOf(cause.cause)].filter(Boolean).join(': ').slice(0, 300);
}

/** Answers of RFC 6749, 4.1.2.1, after which a later try may succeed. */
const passing = ['server_error', 'temporarily_unavailable'];

function faultOf(error: unknown): ProviderError['code'] {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled';
    return passing.includes(error.error) ? 'unreachable' : 'refused';
  }
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'unreachable' : 'refused';
  if (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT') return 'unreachable';
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Response) return cause.status >= 500 ? 'unreachable' : 'refused';
  // What `fetch` throws where there is no answer.
  return error instanceof TypeError && cause instanceof Error ? 'unreachable' : 'refused';
}

import { type LogLevel, settingsSchema } from './settingsSchema.ts';

/** An organisation's own OpenID Connect provider. */
interface IdentityProviderSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  label: string;
  /** Whether signing in there counts for our second factor. */
  countsAsSecondFactor: boolean;
}

/** What an operator decides; `.env.example` says what each setting is for. */
export interface Config {
  host: string;
  /** 0: any free port. */
  port: number;
  dataDir: string;
  /** Where visitors reach the server: scheme, host and port, without a slash at the end. Null: where it listens. */
  baseUrl: string | null;
  /** How many proxies stand before us, whose `X-Forwarded-For` says where a request comes from. */
  trustedProxies: number;
  /** Whether editors and admins have to have a second factor. */
  needsSecondFactor: boolean;
  /** A second way to sign in, beside mailed links; null: there is none. */
  identityProvider: IdentityProviderSettings | null;
  tiles: { url: string; attribution: string } | null;
  /** A GeoJSON file of municipal borders for the maps of figures; null: these have marks alone. */
  bordersFile: string | null;
  /** Whom the maps name for the borders. */
  bordersAttribution: string | null;
  /** Sites whose pages may show the embedded map in a frame, as CSP names them; `*`: all. */
  frameAncestors: string[];
  /** Null: there is no mail server, and mails are kept as files. */
  smtpUrl: string | null;
  /** Whom mails come from, as in a header; null: a name at the host of the base URL. */
  mailFrom: string | null;
  /** With `{text}`; null: streets are not searched. */
  geocoderUrl: string | null;
  logLevel: LogLevel;
  /** Pages are built on request, for development. */
  isDev: boolean;
}

/** Settings that cannot be used; one line for each fault. */
export class ConfigError extends Error {
  readonly faults: string[];

  constructor(faults: string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** The names of all settings. */
export const settingNames = Object.keys(settingsSchema.shape);

interface ConfigOptions {
  /** The process's own unless given. */
  env?: Record<string, string | undefined>;
  isDev?: boolean;
}

/** Reads and checks the settings; an empty one counts as not set. Throws ConfigError with every fault. */
export function readConfig({ env = process.env, isDev = false }: ConfigOptions = {}): Config {
  const given = settingNames.map((name) => [name, env[name]?.trim() || undefined]);
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  }
  const {
    HOST,
    PORT,
    DATA_DIR,
    BASE_URL,
    TRUSTED_PROXIES,
    SECOND_FACTOR,
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_LABEL,
    OIDC_SECOND_FACTOR,
    TILE_URL,
    TILE_ATTRIBUTION,
    BORDERS_FILE,
    BORDERS_ATTRIBUTION,
    FRAME_ANCESTORS,
    GEOCODER_URL,
    SMTP_URL,
    MAIL_FROM,
    LOG_LEVEL,
  } = result.data;
  return {
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    baseUrl: BASE_URL ? new URL(BASE_URL).origin : null,
    trustedProxies: TRUSTED_PROXIES,
    needsSecondFactor: SECOND_FACTOR === 'required',
    identityProvider:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET && OIDC_LABEL
        ? {
            issuer: new URL(OIDC_ISSUER),
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            label: OIDC_LABEL,
            countsAsSecondFactor: OIDC_SECOND_FACTOR === 'provider',
          }
        : null,
    tiles: TILE_URL && TILE_ATTRIBUTION ? { url: TILE_URL, attribution: TILE_ATTRIBUTION } : null,
    bordersFile: BORDERS_FILE ?? null,
    bordersAttribution: BORDERS_ATTRIBUTION ?? null,
    frameAncestors: FRAME_ANCESTORS?.split(/\s+/) ?? [],
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? null,
    geocoderUrl: GEOCODER_URL ?? null,
    logLevel: LOG_LEVEL,
    isDev,
  };
}

import { isIP } from 'node:net';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

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
  logLevel: (typeof logLevels)[number];
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

function isHost(text: string): boolean {
  return isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text);
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
}

const placeholders = ['{z}', '{x}', '{y}'];

function isTileTemplate(text: string): boolean {
  const optional = text.replace('https://{s}.', 'https://').replace('{r}', '');
  const filled = placeholders.reduce((rest, placeholder) => rest.replace(placeholder, '1'), optional);
  const hasAll = placeholders.every((placeholder) => text.includes(placeholder));
  return hasAll && !/[{}\s;,]/.test(filled) && URL.parse(filled)?.protocol === 'https:';
}

/** As CSP names a site: an origin, whose host may begin with `*.`. */
function isFrameAncestors(text: string): boolean {
  return (
    text === '*' ||
    text.split(/\s+/).every((site) => isOrigin(site.replace('://*.', '://')) && !/[;,/]$/.test(site))
  );
}

function isGeocoderTemplate(text: string): boolean {
  const url = URL.parse(text.replaceAll('{text}', 'x').replaceAll('{lang}', 'fi'));
  return text.includes('{text}') && url !== null && ['http:', 'https:'].includes(url.protocol);
}

function isSmtpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
}

function isMailFrom(text: string): boolean {
  const address = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(text)?.[1] ?? text;
  return z.email().safeParse(address).success;
}

/** Tokens and the client's secret go there, so in the clear only within this machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username || url.password) return false;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback);
}

/** Settings of which all are set, or none. */
const together = [
  ['TILE_URL', 'TILE_ATTRIBUTION'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_LABEL'],
] as const;

const settingsSchema = z
  .object({
    HOST: z.string().refine(isHost, { error: 'must be a host name or an IP address' }).default('127.0.0.1'),
    PORT: z
      .string()
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
        error: 'must be a whole number from 0 to 65535',
      })
      .transform(Number)
      .default(3000),
    DATA_DIR: z
      .string()
      .refine((text) => !text.includes('\0'), { error: 'must be a path' })
      .default('var'),
    BASE_URL: z
      .string()
      .refine(isOrigin, {
        error: 'must be an http or https address without a path, as https://map.example.org',
      })
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .regex(/^\d$/, { error: 'must be a whole number from 0 to 9' })
      .transform(Number)
      .default(0),
    SECOND_FACTOR: z.enum(['required', 'off'], { error: 'must be required or off' }).default('required'),
    OIDC_ISSUER: z
      .string()
      .refine(isIssuer, { error: 'must be an https address, as https://login.example.org' })
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_LABEL: z.string().max(60, { error: 'must have at most 60 characters' }).optional(),
    OIDC_SECOND_FACTOR: z
      .enum(['required', 'provider'], { error: 'must be required or provider' })
      .default('required'),
    TILE_URL: z
      .string()
      .refine(isTileTemplate, { error: 'must be an https address with {z}, {x} and {y}' })
      .optional(),
    TILE_ATTRIBUTION: z.string().max(300, { error: 'must have at most 300 characters' }).optional(),
    BORDERS_FILE: z
      .string()
      .refine((text) => !text.includes('\0'), { error: 'must be a path' })
      .optional(),
    BORDERS_ATTRIBUTION: z.string().max(300, { error: 'must have at most 300 characters' }).optional(),
    FRAME_ANCESTORS: z
      .string()
      .max(4000, { error: 'must have at most 4000 characters' })
      .refine(isFrameAncestors, {
        error: 'must be http or https origins with spaces between them, as https://kunta.example.fi, or *',
      })
      .optional(),
    GEOCODER_URL: z
      .string()
      .refine(isGeocoderTemplate, { error: 'must be an http or https address with {text}' })
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isSmtpUrl, {
        error: 'must be an smtp or smtps address, as smtps://user:password@mail.example.org',
      })
      .optional(),
    MAIL_FROM: z
      .string()
      .max(300)
      .refine(isMailFrom, {
        error: 'must be an address, or a name with one: Neuvontakartta <map@example.org>',
      })
      .optional(),
    LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  })
  .check(({ value, issues }) => {
    for (const names of together) {
      const set = names.filter((name) => value[name] !== undefined);
      const missing = names.filter((name) => value[name] === undefined);
      if (set.length === 0 || missing.length === 0) continue;
      const message = `${missing.length > 1 ? 'are' : 'is'} needed where ${set.join(', ')} ${set.length > 1 ? 'are' : 'is'} set`;
      issues.push({ code: 'custom', path: [missing.join(', ')], message, input: value });
    }
  });

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

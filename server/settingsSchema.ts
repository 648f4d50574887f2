import { isIP } from 'node:net';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

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

/** Every setting: what it may be, and what it is where it is not set. */
export const settingsSchema = z
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, settingNames } from './config.ts';

const read = (env: Record<string, string | undefined>) => readConfig({ env });

function faultsOf(env: Record<string, string>): string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

const tiles = { TILE_URL: 'https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png', TILE_ATTRIBUTION: '© Example' };

const oidc = {
  OIDC_ISSUER: 'https://login.example.org/realms/centre',
  OIDC_CLIENT_ID: 'map',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_LABEL: 'Example ID',
};

test('every setting has a default', () => {
  expect(read({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    dataDir: 'var',
    baseUrl: null,
    identityProvider: null,
    tiles: null,
    logLevel: 'info',
    isDev: false,
  });
});

test.each([
  [undefined, []],
  ['https://kunta.example.fi', ['https://kunta.example.fi']],
  ['https://kunta.example.fi  http://127.0.0.1:8080', ['https://kunta.example.fi', 'http://127.0.0.1:8080']],
  ['https://*.kunta.example.fi', ['https://*.kunta.example.fi']],
  ['*', ['*']],
])('FRAME_ANCESTORS %o lets %o show the map in a frame', (text, sites) => {
  expect(read({ FRAME_ANCESTORS: text }).frameAncestors).toEqual(sites);
});

test('what is empty or blank counts as not set', () => {
  expect(read({ PORT: '', HOST: '  ', BASE_URL: '', TILE_URL: '', TILE_ATTRIBUTION: '' })).toEqual(read({}));
});

test('an address for visitors is an origin without a slash', () => {
  expect(read({ BASE_URL: 'https://kartta.example.fi/' }).baseUrl).toBe('https://kartta.example.fi');
});

test('borders are a file, and may have an attribution', () => {
  expect(read({})).toMatchObject({ bordersFile: null, bordersAttribution: null });
  expect(read({ BORDERS_FILE: 'kunnat.json', BORDERS_ATTRIBUTION: '© Tilastokeskus' })).toMatchObject({
    bordersFile: 'kunnat.json',
    bordersAttribution: '© Tilastokeskus',
  });
  expect(faultsOf({ BORDERS_FILE: 'a\0b' })).toEqual(['BORDERS_FILE must be a path.']);
});

test('tiles have an address and an attribution', () => {
  expect(read(tiles).tiles).toEqual({ url: tiles.TILE_URL, attribution: tiles.TILE_ATTRIBUTION });
});

test('a mail server, and whom mails come from, by name or not', () => {
  const SMTP_URL = 'smtps://user:p%40ss@mail.example.org:465';
  const MAIL_FROM = 'Neuvontakartta <map@example.org>';
  expect(read({ SMTP_URL, MAIL_FROM })).toMatchObject({ smtpUrl: SMTP_URL, mailFrom: MAIL_FROM });
  expect(read({ MAIL_FROM: 'map@example.org' })).toMatchObject({
    smtpUrl: null,
    mailFrom: 'map@example.org',
  });
});

test('an identity provider beside mailed links, whose sign-in does not count as second factor unless said', () => {
  expect(read(oidc).identityProvider).toEqual({
    issuer: new URL(oidc.OIDC_ISSUER),
    clientId: 'map',
    clientSecret: 'secret',
    label: 'Example ID',
    countsAsSecondFactor: false,
  });
  expect(read({ ...oidc, OIDC_SECOND_FACTOR: 'provider' }).identityProvider?.countsAsSecondFactor).toBe(true);
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(read({ ...oidc, OIDC_ISSUER: `http://${host}:9000` }).identityProvider).not.toBeNull();
  }
});

test('what is missing of an identity provider is said in one line', () => {
  expect(faultsOf({ OIDC_ISSUER: oidc.OIDC_ISSUER, OIDC_LABEL: 'Example ID' })).toEqual([
    'OIDC_CLIENT_ID, OIDC_CLIENT_SECRET are needed where OIDC_ISSUER, OIDC_LABEL are set.',
  ]);
});

describe('a setting that cannot be used is named', () => {
  test.each<[string, Record<string, string>]>([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '3000.5' }],
    ['HOST', { HOST: 'not a host' }],
    ['BASE_URL', { BASE_URL: 'kartta.example.fi' }],
    ['BASE_URL', { BASE_URL: 'ftp://kartta.example.fi' }],
    ['BASE_URL', { BASE_URL: 'https://example.fi/kartta' }],
    ['BASE_URL', { BASE_URL: 'https://user:secret@example.fi' }],
    ['TILE_URL', { ...tiles, TILE_URL: 'http://tiles.example.org/{z}/{x}/{y}.png' }],
    ['TILE_URL', { ...tiles, TILE_URL: 'https://tiles.example.org/{z}/{x}.png' }],
    ['TILE_URL', { ...tiles, TILE_URL: 'https://tiles.example.org/{z}/{x}/{y}.png?{key}' }],
    ['TILE_URL', { ...tiles, TILE_URL: "https://tiles.example.org; script-src 'unsafe-inline'/{z}/{x}/{y}" }],
    ['FRAME_ANCESTORS', { FRAME_ANCESTORS: 'kunta.example.fi' }],
    ['FRAME_ANCESTORS', { FRAME_ANCESTORS: 'https://kunta.example.fi/sivu' }],
    ['FRAME_ANCESTORS', { FRAME_ANCESTORS: "https://kunta.example.fi; script-src 'unsafe-inline'" }],
    ['FRAME_ANCESTORS', { FRAME_ANCESTORS: 'https://kunta.example.fi, https://other.example.fi' }],
    ['TILE_ATTRIBUTION', { TILE_URL: tiles.TILE_URL }],
    ['TILE_URL', { TILE_ATTRIBUTION: tiles.TILE_ATTRIBUTION }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.org' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://' }],
    ['MAIL_FROM', { MAIL_FROM: 'Neuvontakartta' }],
    ['MAIL_FROM', { MAIL_FROM: 'Neuvontakartta <map>' }],
    ['MAIL_FROM', { MAIL_FROM: 'A\r\nBcc: all@example.org <map@example.org>' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'login.example.org' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'http://login.example.org' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'http://127.0.0.1.example.org' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'https://login.example.org/?realm=x' }],
    ['OIDC_LABEL', { ...oidc, OIDC_LABEL: 'x'.repeat(61) }],
    ['OIDC_CLIENT_SECRET', { ...oidc, OIDC_CLIENT_SECRET: '' }],
    ['OIDC_SECOND_FACTOR', { ...oidc, OIDC_SECOND_FACTOR: 'off' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('%s: %o', (name, env) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(new RegExp(`^${name} .+\\.$`))]);
  });

  test('all of them at once, a line each', () => {
    const faults = faultsOf({ PORT: 'x', LOG_LEVEL: 'x', BASE_URL: 'x' });
    expect(faults.map((line) => line.split(' ')[0]).sort()).toEqual(['BASE_URL', 'LOG_LEVEL', 'PORT']);
    expect(faults.join('')).not.toContain('\n');
  });
});

describe('every setting is documented', () => {
  const project = join(import.meta.dirname, '..');
  const readFile = (name: string) => readFileSync(join(project, name), 'utf8');

  test('in .env.example, with its default and no other', () => {
    const lines = readFile('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm);
    const documented = Object.fromEntries([...lines].map(([, name = '', value]) => [name, value]));
    expect(Object.keys(documented).sort()).toEqual([...settingNames].sort());
    expect(read(documented)).toEqual(read({}));
  });

  test('in the table of the README, and no other', () => {
    const [, section = ''] = /^## Configuration\n([\s\S]*?)^## /m.exec(readFile('README.md')) ?? [];
    const cells = [...section.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].map(([, cell = '']) => cell);
    const names = cells.flatMap((cell) => cell.match(/[A-Z_]+/g) ?? []);
    expect(names.sort()).toEqual([...settingNames].sort());
  });
});

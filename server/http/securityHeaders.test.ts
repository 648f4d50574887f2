import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { securityHeaders, tileOrigin } from './securityHeaders.ts';

const headersFor = (env: Record<string, string>, isDev = false) =>
  securityHeaders(readConfig({ env, isDev }));

function directives(policy: string | undefined): Record<string, string> {
  const parts = (policy ?? '').split(';').map((part) => part.split(/ (.*)/));
  return Object.fromEntries(parts.map(([name = '', value = '']) => [name, value]));
}

test('pages run and load only what is ours', () => {
  expect(directives(headersFor({})['content-security-policy'])).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  });
});

test('street tiles add their origin to the images, and nothing else', () => {
  const tiles = {
    TILE_URL: 'https://tiles.example.org/{z}/{x}/{y}.png',
    TILE_ATTRIBUTION: '© OpenStreetMap contributors',
  };
  const plain = directives(headersFor({})['content-security-policy']);
  expect(directives(headersFor(tiles)['content-security-policy'])).toEqual({
    ...plain,
    'img-src': "'self' data: blob: https://tiles.example.org",
  });
});

test.each([
  ['https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org'],
  ['https://{s}.tiles.example.org:8443/{z}/{x}/{y}{r}.png', 'https://*.tiles.example.org:8443'],
])('%s comes from %s', (template, origin) => {
  expect(tileOrigin(template)).toBe(origin);
});

test('browsers are kept to https only where visitors come by https', () => {
  expect(headersFor({})['strict-transport-security']).toBeUndefined();
  expect(headersFor({ BASE_URL: 'https://kartta.example.fi' })['strict-transport-security']).toBe(
    'max-age=31536000',
  );
  expect(headersFor({})['content-security-policy']).not.toContain('upgrade-insecure-requests');
});

test('a page may ask where the visitor is, and for no other power of the device', () => {
  const policy = headersFor({})['permissions-policy'] ?? '';
  expect(policy.split(', ').filter((part) => !part.endsWith('=()'))).toEqual(['geolocation=(self)']);
});

test('pages are not framed, sniffed or named to other sites', () => {
  expect(headersFor({})).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
});

test('inline scripts run in development only', () => {
  expect(headersFor({}, true)['content-security-policy']).toContain("'unsafe-inline'");
  expect(headersFor({})['content-security-policy']).not.toContain('unsafe');
});

import type { Request } from 'express';
import { expect, test } from 'vitest';
import { placeRedirect } from './placeRedirect.ts';

const redirect = (originalUrl: string) => placeRedirect({ originalUrl } as Request);

test.each([
  ['a municipality', '/fi?place=Kerava', '/fi?near=municipality%3A245'],
  ['its Swedish name', '/sv?place=Kervo', '/sv?near=municipality%3A245'],
  ['a postal code', '/fi?place=04250', '/fi?near=municipality%3A245'],
  ['letters without dots', '/fi?place=narpes', '/fi?near=municipality%3A545'],
  ['spaces around it', '/fi?place=+Kerava+', '/fi?near=municipality%3A245'],
  [
    'other filters, which stay',
    '/fi?speaks=so&place=Kerava&speaks=ar',
    '/fi?speaks=so&speaks=ar&near=municipality%3A245',
  ],
  ['another place, which goes', '/fi?near=municipality:091&place=Kerava', '/fi?near=municipality%3A245'],
  ['a place that is nowhere', '/fi?speaks=so&place=Tukholma', '/fi?speaks=so'],
  ['nothing', '/fi?place=', '/fi'],
  ['only spaces', '/fi?place=++&speaks=so', '/fi?speaks=so'],
])('a place typed as %s leads on', (_, from, to) => {
  expect(redirect(from)).toBe(to);
});

test('without a place there is nothing to redirect', () => {
  expect(redirect('/fi?speaks=so')).toBeNull();
  expect(redirect('/fi')).toBeNull();
});

test.each([
  '//evil.example/?place=x',
  '/\\evil.example/?place=x',
  '/.//evil.example?place=x',
  '/fi?place=//evil.example',
])('%s does not lead to another site', (from) => {
  expect(new URL(redirect(from) ?? '', 'https://kartta.example').host).toBe('kartta.example');
});

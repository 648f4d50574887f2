import { expect, test } from 'vitest';
import { chooseEncoding } from './acceptEncoding.ts';

test.each([
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['*, br;q=0', 'gzip'],
  ['identity', null],
  ['brotli, x;;=,', null],
  ['br;q=nonsense', null],
])('%j gives %j', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

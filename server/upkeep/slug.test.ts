import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  [{ fi: 'Espoon  neuvonta – Äänekoski & "kaikki"' }, '049', 'espoo-espoon-neuvonta-aanekoski-kaikki'],
  [{ sv: 'Rådgivning i Esbo' }, '049', 'espoo-radgivning-i-esbo'],
  [{ fi: 'خدمة' }, '091', 'helsinki-neuvonta'],
  [{ fi: 'x '.repeat(100) }, '091', expect.stringMatching(/^helsinki(-x)+$/)],
])('%j in %s is %s', (name, code, slug) => {
  expect(slugOf(name as Record<string, string>, code)).toEqual(slug);
});

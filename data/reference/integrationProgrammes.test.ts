import { expect, test } from 'vitest';
import { z } from 'zod';
import file from './integrationProgrammes.json' with { type: 'json' };
import { programmeOf } from './integrationProgrammes.ts';
import { municipalityByCode } from './municipalities.ts';

const schema = z.strictObject({
  source: z.array(z.string().min(1)),
  date: z.iso.date(),
  items: z.array(
    z.strictObject({
      code: z.string().refine((code) => municipalityByCode(code) !== undefined, { error: 'no municipality' }),
      url: z.url({ protocol: /^https?$/ }),
      source: z.string().min(1).max(300),
      date: z.iso.date(),
    }),
  ),
});

test('every link to a programme has a municipality, a source and a date, and each municipality at most one', () => {
  const { items } = schema.parse(file);
  expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
});

test.each([
  { code: '999', url: 'https://kunta.example/ohjelma', source: 'kunta.example', date: '2026-11-24' },
  { code: '091', url: 'javascript:alert(1)', source: 'kunta.example', date: '2026-11-24' },
  { code: '091', url: 'https://kunta.example/ohjelma', date: '2026-11-24' },
])('the file takes no %o', (item) => {
  expect(schema.safeParse({ ...file, items: [item] }).success).toBe(false);
});

test('where no link is known there is none', () => {
  expect(programmeOf('999')).toBeNull();
});

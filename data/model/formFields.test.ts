import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormFields } from './formFields.ts';

test('reads values, repeated values, parts and rows', () => {
  const fields = new FormFields([
    ['name.fi', 'Neuvonta'],
    ['name.sv', ' '],
    ['topics', 'work'],
    ['topics', 'permits'],
    ['channels.10.kind', 'phone'],
    ['channels.2.kind', ''],
  ]);
  expect(fields.get('name.fi')).toBe('Neuvonta');
  expect(fields.get('name.en')).toBe('');
  expect(fields.all('topics')).toEqual(['work', 'permits']);
  expect(fields.below('name')).toEqual(['fi', 'sv']);
  expect(fields.rows('channels')).toEqual([2, 10]);
  expect(fields.isFilled('channels.2')).toBe(false);
  expect(fields.isFilled('channels.10')).toBe(true);
  expect(fields.isFilled('channels.10', ['kind'])).toBe(false);
});

test.each([
  'channels.100.kind',
  'channels.01.kind',
  'channels.99999999999.kind',
  'a.b.c.d.e.f.g',
  `${'x'.repeat(41)}`,
  'name..fi',
  '',
  'name.fi\u0000',
  'name[fi]',
])('leaves out a name that no form has: %j', (name) => {
  expect(new FormFields([[name, 'x']]).entries()).toEqual([]);
});

test('no name reaches into an object', () => {
  const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '0', 'name');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(hostile, { minLength: 1 }), fc.string())), (entries) => {
      const fields = new FormFields(entries.map(([parts, value]) => [parts.join('.'), value]));
      for (const [name] of fields.entries()) expect(typeof fields.get(name)).toBe('string');
      expect(fields.get('toString.name')).toBeTypeOf('string');
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

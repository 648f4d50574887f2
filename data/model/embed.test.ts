import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedThemes, embedViews, formatEmbed, parseEmbed } from './embed.ts';
import { emptyQuery } from './query.ts';

const parametersOf = (path: string) => new URLSearchParams(path.split('?')[1]);

test('what the address of a frame says is what was written into it', () => {
  const options = fc.record({ view: fc.constantFrom(...embedViews), theme: fc.constantFrom(...embedThemes) });
  const query = fc.record({
    speaks: fc.uniqueArray(fc.constantFrom('so', 'ar', 'fa-AF', 'zh-Hans')),
    serves: fc.option(fc.constantFrom('091', '245')),
  });
  fc.assert(
    fc.property(options, query, (options, asked) => {
      const path = formatEmbed({ ...emptyQuery, ...asked }, options);
      const read = parseEmbed(parametersOf(path));
      expect(read).toEqual({ options, query: { ...emptyQuery, ...asked }, faults: [] });
    }),
  );
});

test('what is default does not stand in the address', () => {
  expect(formatEmbed(emptyQuery, { view: 'both', theme: 'auto' })).toBe('embed');
});

test.each([
  ['view=globe', 'view'],
  ['theme=pink', 'theme'],
  ['at=2026-01-01', 'at'],
  ['serves=Helsinki', 'serves'],
  ['utm=1', 'utm'],
])('%s is named as what could not be used, and all else is shown', (search, parameter) => {
  const { query, options, faults } = parseEmbed(new URLSearchParams(`speaks=so&${search}`));
  expect(faults.map((fault) => fault.parameter)).toEqual([parameter]);
  expect([query.speaks, query.at, options]).toEqual([['so'], null, { view: 'both', theme: 'auto' }]);
});

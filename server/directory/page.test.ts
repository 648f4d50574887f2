import { describe, expect, test } from 'vitest';
import { type Query, sorts } from '../../data/model/query.ts';
import { parseQuery } from '../../data/model/queryCodec.ts';
import type { Service } from '../../data/model/service.ts';
import { CursorError, parseCursor } from '../../data/search/page.ts';
import { createRandom } from '../../scripts/seed/random.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { answerOf, queryFor, serviceWith } from './fixtures/serviceWith.ts';

const near: Query['near'] = { kind: 'point', lat: 60.2, lng: 24.9 };
const orders = sorts.map((sort) => [sort, queryFor({ sort, near, limit: 7 })] as const);

/** Pages through a directory that `change` changes after each page; ids in the order in which they were seen. */
function browse(services: Service[], query: Query, change: (now: Service[]) => Service[] = (same) => same) {
  const seen: string[] = [];
  let present = services;
  for (let cursor: string | null = null; ; ) {
    const page = answerOf(present, { ...query, cursor });
    seen.push(...page.items.map(({ id }) => id));
    if (!page.next) return { seen, present };
    cursor = page.next;
    present = change(present);
  }
}

describe.each(orders)('paging by %s', (_, query) => {
  const services = [...syntheticServices(60, 11)];

  test('gives every service once, in the order of one long page', () => {
    expect(browse(services, query).seen).toEqual(
      answerOf(services, { ...query, limit: 200 }).items.map(({ id }) => id),
    );
  });

  test('neither repeats nor skips what stayed, while others are published, closed and changed', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = createRandom(seed);
      const newcomers = syntheticServices(200, 1000 + seed);
      const touched = new Set<string>();
      const { seen } = browse(services, query, (present) => {
        const victim = random.pick(present);
        const moved = random.pick(present);
        touched.add(victim.id).add(moved.id);
        const added = Array.from({ length: 3 }, () => newcomers.next().value as Service);
        const changed = { ...moved, name: { fi: `${random.pick('abcxyz'.split(''))}-neuvonta` } };
        return [...present.filter(({ id }) => id !== victim.id && id !== moved.id), changed, ...added];
      });
      const stayed = services.map(({ id }) => id).filter((id) => !touched.has(id));
      expect(seen.filter((id) => stayed.includes(id)).sort()).toEqual(stayed.sort());
    }
  });

  test('goes on after the service that the cursor names has gone', () => {
    const { seen } = browse(services, query);
    const first = answerOf(services, query);
    const without = services.filter(({ id }) => id !== seen[6]);
    expect(answerOf(without, { ...query, cursor: first.next }).items.map(({ id }) => id)).toEqual(
      seen.slice(7, 14),
    );
  });

  test('the cursor of another order is refused', () => {
    const { next } = answerOf(services, query);
    for (const other of sorts.filter((sort) => sort !== query.sort)) {
      expect(() => answerOf(services, { ...query, sort: other, cursor: next })).toThrow(CursorError);
    }
  });
});

test.each([
  '',
  'x',
  '!!',
  'bm9wZQ',
  btoa('{}'),
  btoa('["name",1,"id"]'),
  btoa('["name","a",1]'),
  btoa('["name"]'),
])('"%s" is no cursor', (text) => {
  expect(parseCursor(text, 'name')).toBeNull();
});

test('the last page has no next one, and a full last page neither', () => {
  const services = [1, 2, 3, 4].map((number) => serviceWith({ number }));
  expect(answerOf(services, { limit: 2 }).next).not.toBeNull();
  expect(answerOf(services, { limit: 4 }).next).toBeNull();
  expect(answerOf(services, { limit: 200 }).next).toBeNull();
});

test('a cursor after services with very long names can be sent', () => {
  const names = [
    'ы'.repeat(2000),
    'ع'.repeat(2000),
    '\u0001"'.repeat(900),
    '😀'.repeat(900),
    '漢'.repeat(5000),
  ];
  const services = names.map((fi, i) => serviceWith({ number: i + 1, name: { fi } }));
  const seen: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const { query, faults } = parseQuery([
      ['sort', 'name'],
      ['limit', '1'],
      ['cursor', cursor ?? ''],
    ]);
    expect(faults).toEqual([]);
    const page = answerOf(services, query);
    seen.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  expect(seen.sort()).toEqual(services.map(({ id }) => id).sort());
});

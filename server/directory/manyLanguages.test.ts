import { expect, test } from 'vitest';
import { answerQuery } from '../../data/search/answer.ts';
import { buildClusterIndex } from '../../data/search/clusters.ts';
import { packColumns, unpackColumns } from '../../data/search/pack.ts';
import {
  offers,
  queryFor,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from './fixtures/serviceWith.ts';

const letters = [...'abcdefghijklmnopqrst'];
/** Tags for private use, `qaa` to `qot` (BCP 47): more than a byte can number. */
const tags = letters.slice(0, 15).flatMap((second) => letters.map((third) => `q${second}${third}`));
const snapshot = snapshotOf(
  tags.map((tag, i) => serviceWith({ number: i + 1, channels: [visitIn('091', offers('staff', tag))] })),
);
const overTheWire = {
  ...snapshot,
  columns: unpackColumns(JSON.parse(JSON.stringify(packColumns(snapshot.columns)))),
};

test.each([
  ['in memory', snapshot],
  ['from the snapshot that the server sends', overTheWire],
])('each of 300 languages finds its own service, %s', (_, searchable) => {
  expect(searchable.columns.languages).toHaveLength(300);
  for (const [i, tag] of tags.entries()) {
    const { items, facets } = answerQuery(searchable, queryFor({ speaks: [tag] }), { now: tuesdayMorning });
    expect(items.map(({ slug }) => slug)).toEqual([`neuvonta-${i + 1}`]);
    expect(facets.speaks).toEqual(Object.fromEntries(tags.map((each) => [each, 1])));
  }
  const rows = Uint32Array.from(tags.keys());
  const [bubble] = buildClusterIndex(searchable.columns, rows).features(
    { west: 20, south: 59, east: 32, north: 71 },
    18,
    ['qot'],
  );
  expect(bubble).toMatchObject({ kind: 'bubble', count: 300 });
  expect(bubble?.languages[0]).toEqual(['qot', 1]);
});

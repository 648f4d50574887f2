import { LRUCache } from 'lru-cache';
import { minuteMs } from '../../../../data/model/duration.ts';
import { emptyQuery, type Query } from '../../../../data/model/query.ts';
import { formatQuery } from '../../../../data/model/queryCodec.ts';
import { queryDocumentation } from '../../../../data/model/queryDocumentation.ts';
import { queryRules } from '../../../../data/model/queryRules.ts';
import { matchingRows } from '../../../../data/search/answer.ts';
import type { ClusterFeature, Pin } from '../../../../data/search/clusterFeature.ts';
import { buildClusterIndex, type ClusterIndex } from '../../../../data/search/clusters.ts';
import type { Columns } from '../../../../data/search/columns.ts';
import { momentFor } from '../../../directory/answers.ts';
import type { DirectorySnapshot } from '../../../directory/snapshot.ts';
import { byOpen, defineOperation } from '../operation.ts';
import { boxSchema } from '../parameterSchemas.ts';
import { clustersSchema } from '../schemas/map.ts';

const maxZoom = 20;
/** Clustering 20,000 services takes some 20 ms and holds some megabytes; a visitor pans over the same few queries. */
const maxIndexes = 20;

/** By what they were built from, so that they go with it; days that are equal share one. */
const indexesByColumns = new WeakMap<Columns, LRUCache<string, ClusterIndex>>();

function indexesOf({ columns }: DirectorySnapshot): LRUCache<string, ClusterIndex> {
  const known = indexesByColumns.get(columns);
  if (known) return known;
  const indexes = new LRUCache<string, ClusterIndex>({ max: maxIndexes });
  indexesByColumns.set(columns, indexes);
  return indexes;
}

async function clusterIndex(snapshot: DirectorySnapshot, query: Query, now: Date): Promise<ClusterIndex> {
  const { sort, limit, cursor, at } = emptyQuery;
  const whole: Query = { ...query, sort, limit, cursor, at };
  const minute = query.open === 'now' ? Math.floor(now.getTime() / minuteMs) : '';
  const key = `${minute} ${formatQuery(whole)}`;
  const indexes = indexesOf(snapshot);
  const known = indexes.get(key);
  if (known) return known;
  const { rows } = matchingRows(snapshot, whole, await momentFor(snapshot, whole, now));
  const index = buildClusterIndex(snapshot.columns, rows);
  indexes.set(key, index);
  return index;
}

/** Who asks for clusters has no cards, and a screen reader reads the markers by their names. */
function namePins(snapshot: DirectorySnapshot, features: ClusterFeature[]): ClusterFeature[] {
  const named = (pin: Pin): Pin => {
    const row = snapshot.rowOfId(pin.id);
    return row === undefined ? pin : { ...pin, name: snapshot.cardAt(row).name };
  };
  return features.map((feature) =>
    feature.kind === 'pin' ? named(feature) : { ...feature, pins: feature.pins.map(named) },
  );
}

export const getClusters = defineOperation({
  path: '/clusters',
  group: 'Directory',
  summary: 'Bubbles and single services to draw on a map, for a box and a zoom level',
  description: '`sort`, `limit` and `cursor` change nothing here.',
  takesQuery: true,
  own: {
    box: {
      description: 'What the map shows',
      expected: queryDocumentation.bbox.expected,
      example: '19,59,32,71',
      schema: boxSchema,
      isRequired: true,
      parse: (text: string) => queryRules.bbox.parse(text) ?? undefined,
    },
    zoom: {
      description: 'Zoom level of a web map with tiles of 256 pixels',
      expected: `a whole number from 0 to ${maxZoom}`,
      example: '5',
      schema: { type: 'integer', minimum: 0, maximum: maxZoom },
      isRequired: true,
      parse: (text: string) => (/^\d{1,2}$/.test(text) && Number(text) <= maxZoom ? Number(text) : undefined),
    },
  },
  response: clustersSchema,
  holds: byOpen,
  async answer({ snapshot, query, now, values: { box, zoom } }) {
    const index = await clusterIndex(snapshot, query, now);
    return { body: { features: namePins(snapshot, index.features(box, zoom, query.speaks)) } };
  },
});

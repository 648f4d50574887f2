import { matchingRows } from '../../../../data/search/answer.ts';
import { takePage } from '../../../../data/search/page.ts';
import { momentFor } from '../../../directory/answers.ts';
import type { DirectorySnapshot } from '../../../directory/snapshot.ts';
import { Problem } from '../../problem.ts';
import { atParameter } from '../atParameter.ts';
import { byOpen, defineOperation, untilChange } from '../operation.ts';
import { type ListedService, listedServiceSchema, serviceListSchema } from '../schemas/service.ts';

function listed(
  { services, cardAt }: DirectorySnapshot,
  row: number,
  distanceKm: number | null,
): ListedService {
  const { position, isExact } = cardAt(row);
  return { ...(services[row] as (typeof services)[number]), position, isExact, distanceKm };
}

/** The row of a service by its slug or id. Throws Problem where it is not published. */
function publishedRow(snapshot: DirectorySnapshot, slugOrId: string): number {
  const row = snapshot.rowOfSlug(slugOrId) ?? snapshot.rowOfId(slugOrId);
  if (row === undefined) throw new Problem('not-found', { detail: 'No such service is published.' });
  return row;
}

export const listServices = defineOperation({
  path: '/services',
  group: 'Directory',
  summary: 'The services that match a query, page by page',
  description:
    'Follow `next`, or the `Link` header, to the end: services published or closed meanwhile neither repeat nor hide others.',
  takesQuery: true,
  own: {},
  response: serviceListSchema,
  holds: byOpen,
  async answer({ snapshot, query, now }) {
    const result = matchingRows(snapshot, query, await momentFor(snapshot, query, now));
    const { rows, next } = takePage(snapshot.columns, result, query.limit, query.cursor);
    const items = rows.map((row) => listed(snapshot, row, result.distancesKm?.[row] ?? null));
    return { body: { items, total: result.rows.length, next }, next };
  },
});

export const getService = defineOperation({
  path: '/services/{id}',
  group: 'Directory',
  summary: 'One service, by its id or slug',
  takesQuery: false,
  own: { at: atParameter },
  response: listedServiceSchema,
  holds: untilChange,
  answer: ({ snapshot, id }) => ({ body: listed(snapshot, publishedRow(snapshot, id), null) }),
});

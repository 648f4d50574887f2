import { localLimit } from '../../../../data/model/localLimit.ts';
import { packColumns, type Snapshot } from '../../../../data/search/pack.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { snapshotSchema } from '../schemas/map.ts';

export const getSnapshot = defineOperation({
  path: '/snapshot',
  group: 'Directory',
  summary: 'The whole directory as columns, for programs that filter it themselves',
  description: `Up to ${localLimit} services the cards are there too. Columns are packed as differences; \`version\` changes when the content does.`,
  takesQuery: false,
  own: {},
  response: snapshotSchema,
  holds: untilChange,
  brotliQuality: 9,
  answer({ snapshot: { version, columns, cardAt } }) {
    const cards =
      columns.count <= localLimit ? Array.from({ length: columns.count }, (_, row) => cardAt(row)) : null;
    return { body: { version, packed: packColumns(columns), cards } satisfies Snapshot };
  },
});

import { packColumns, type Snapshot } from '../../../../data/search/pack.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { snapshotSchema } from '../schemas/map.ts';

/** With more services than this, a snapshot holds the columns only: texts would be most of its bytes. */
const maxCards = 2000;

export const getSnapshot = defineOperation({
  path: '/snapshot',
  group: 'Directory',
  summary: 'The whole directory as columns, for programs that filter it themselves',
  description: `Up to ${maxCards} services the cards are there too. Columns are packed as differences; \`version\` changes when the content does.`,
  takesQuery: false,
  own: {},
  response: snapshotSchema,
  holds: untilChange,
  brotliQuality: 9,
  answer({ snapshot: { version, columns, cardAt } }) {
    const cards =
      columns.count <= maxCards ? Array.from({ length: columns.count }, (_, row) => cardAt(row)) : null;
    return { body: { version, packed: packColumns(columns), cards } satisfies Snapshot };
  },
});

import type { Names } from './names.ts';
import file from './topics.json' with { type: 'json' };

/** What people ask advice about, in the order of the filter. */
export interface Topic {
  id: string;
  name: Names;
}

export const topics: readonly Topic[] = file.items;

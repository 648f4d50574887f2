import file from './audiences.json' with { type: 'json' };
import type { Names } from './names.ts';

/** For whom a service is meant, in the order of the filter. */
export interface Audience {
  id: string;
  name: Names;
}

export const audiences: readonly Audience[] = file.items;

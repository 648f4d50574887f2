import type { InterfaceLanguage } from '../model/languageTag.ts';
import file from './audiences.json' with { type: 'json' };

/** For whom a service is meant, in the order of the filter. */
export interface Audience {
  id: string;
  name: Record<InterfaceLanguage, string>;
}

export const audiences: readonly Audience[] = file.items;

import type { ProviderType } from '../model/vocabulary.ts';
import type { Names } from './names.ts';
import file from './providerTypes.json' with { type: 'json' };

/** What kind of organisation offers a service. */
export interface ProviderTypeName {
  id: ProviderType;
  name: Names;
}

export const providerTypeNames = file.items as readonly ProviderTypeName[];

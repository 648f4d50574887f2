import type { InterfaceLanguage } from '../model/languageTag.ts';
import type { ProviderType } from '../model/vocabulary.ts';
import file from './providerTypes.json' with { type: 'json' };

/** What kind of organisation offers a service. */
export interface ProviderTypeName {
  id: ProviderType;
  name: Record<InterfaceLanguage, string>;
}

export const providerTypeNames = file.items as readonly ProviderTypeName[];

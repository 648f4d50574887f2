import { expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { ProviderType } from '../../data/model/vocabulary.ts';
import { providerTypeNames } from '../../data/reference/providerTypes.ts';
import { loadMessages, type Messages } from './catalog.ts';

/** In these languages the plural changes the first word only: "область …", "области …". */
const languages = ['ru', 'uk', 'ar'] as const satisfies InterfaceLanguage[];
const kinds: [keyof Messages['filters']['areaKind'], ProviderType][] = [
  ['county', 'wellbeing-county'],
  ['employment', 'employment-area'],
];
const cases = languages.flatMap((language) => kinds.map((kind) => [language, ...kind] as const));
const behindFirstWord = (text = '') => text.split(' ').slice(1).join(' ');

test.each(cases)('%s: an area of kind %s and its authority have one name', async (language, kind, type) => {
  const { filters } = await loadMessages(language);
  const authority = providerTypeNames.find(({ id }) => id === type)?.name[language];
  expect(behindFirstWord(authority)).not.toBe('');
  expect(behindFirstWord(filters.areaKind[kind])).toBe(behindFirstWord(authority));
});

import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../../data/model/languageTag.ts';
import { exportFields } from './exportFields.ts';
import { fieldSources } from './field.ts';
import moreWords from './moreWords.json' with { type: 'json' };

test.each(interfaceLanguages)('every field has its name, meaning and source in %s', (language) => {
  const lacking = exportFields.filter(
    ({ name, meaning, source }) => !name[language] || !meaning[language] || !fieldSources[source][language],
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('no words are left of a field that is gone', () => {
  const ids = exportFields.map(({ id }) => id);
  for (const words of Object.values(moreWords)) {
    expect(Object.keys(words).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('what stands between backticks is a value, the same in every language', () => {
  const codesOf = (text = '') => (text.match(/`[^`]+`/g) ?? []).sort();
  for (const { id, meaning } of exportFields) {
    for (const language of interfaceLanguages) {
      expect([id, language, codesOf(meaning[language])]).toEqual([id, language, codesOf(meaning.en)]);
    }
  }
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { loadMessages } from './catalog.ts';
import { Texts } from './Texts.tsx';
import { useMoment } from './useMoment.ts';

function Moment() {
  return useMoment()('2026-11-24T14:05:00Z');
}

test.each(interfaceLanguages)('in %s an afternoon has its hour after twelve', async (language) => {
  const html = renderToStaticMarkup(
    <Texts language={language} messages={await loadMessages(language)}>
      <Moment />
    </Texts>,
  );
  expect(html).toMatch(/16[.:]05/);
});

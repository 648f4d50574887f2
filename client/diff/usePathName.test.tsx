import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Shell } from '../../data/model/card.ts';
import { loadMessages } from '../i18n/catalog.ts';
import { Texts } from '../i18n/Texts.tsx';
import { ShellContext } from '../pages/ShellContext.tsx';
import { diffTexts } from './diffTexts.ts';
import { usePathName } from './usePathName.ts';

const languages = [{ tag: 'fi', name: 'Finnish', autonym: 'suomi', aliases: [] }];
const shell = { languages } as unknown as Shell;

function Name({ path, kind }: { path: string; kind: string | null }) {
  return usePathName()(path, kind);
}

test.each([
  ['name.fi', null, 'Name: Finnish'],
  ['channels.1.hours', 'phone', 'Way 2: Phone – Opening hours'],
  ['channels.0.address.position.lat', null, 'Way 1 – Position on the map'],
  ['channels.0.languages.0.hours', null, 'Way 1 – Languages'],
  ['channels.2', 'visit', 'Way 3: Visit'],
  ['sender.name', null, 'Sender'],
  ['something.else', null, 'something.else'],
])('%s of %j is said as %s', async (path, kind, words) => {
  const html = renderToStaticMarkup(
    <ShellContext value={shell}>
      <Texts language="en" messages={await loadMessages('en', diffTexts)}>
        <Name path={path} kind={kind} />
      </Texts>
    </ShellContext>,
  );
  expect(html).toBe(words);
});

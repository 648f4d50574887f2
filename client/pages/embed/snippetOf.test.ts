import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { snippetOf } from './snippetOf.ts';

test('the snippet is a frame with a title and the script, whatever the address and the title hold', () => {
  const path = '/fi/embed?speaks=so&serves=245';
  const title = 'Neuvontaa "täällä" <b> & siellä';
  const code = snippetOf({ baseUrl: 'https://kartta.example', path, title, heightPx: 640 });
  const elements = parseFragment(code).childNodes.flatMap((node) =>
    'attrs' in node
      ? [[node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))]]
      : [],
  );
  expect(elements).toEqual([
    [
      'iframe',
      {
        src: `https://kartta.example${path}`,
        title,
        width: '100%',
        height: '640',
        style: 'border: 0',
        loading: 'lazy',
        referrerpolicy: 'no-referrer',
      },
    ],
    ['script', { async: '', src: 'https://kartta.example/embed.js' }],
  ]);
});

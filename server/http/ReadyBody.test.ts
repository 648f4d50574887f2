import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ReadyBody } from './ReadyBody.ts';

const text = 'Neuvontaa omalla kielellä. '.repeat(100);

test('each encoding holds the same text under a tag of its own', async () => {
  const body = new ReadyBody(text, { type: 'text/plain' });
  expect(String(await body.content(null))).toBe(text);
  expect(String(brotliDecompressSync(await body.content('br')))).toBe(text);
  expect(String(gunzipSync(await body.content('gzip')))).toBe(text);
  expect(new Set([body.etag(null), body.etag('br'), body.etag('gzip')]).size).toBe(3);
});

test('is compressed once, however many ask at the same time', async () => {
  const body = new ReadyBody(text, { type: 'text/plain' });
  const [first, second] = await Promise.all([body.content('br'), body.content('br')]);
  expect(second).toBe(first);
  expect(body.content('br')).toBe(first);
});

test('equal content has equal tags, other content has others', () => {
  const tag = (content: string) => new ReadyBody(content, { type: 'text/plain' }).etag(null);
  expect(tag(text)).toBe(tag(text));
  expect(tag(text)).not.toBe(tag(`${text}!`));
});

test('a body that fits one packet is not compressed', () => {
  expect(new ReadyBody('short', { type: 'text/plain' }).encodingFor('br')).toBe(null);
  expect(new ReadyBody(text, { type: 'text/plain' }).encodingFor('br')).toBe('br');
});

test('forms that were made before are sent as they are', () => {
  const made = Buffer.from('made before');
  const body = new ReadyBody(text, { type: 'text/plain', compressed: { br: made } });
  expect(body.content('br')).toBe(made);
});

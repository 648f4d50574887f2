import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedInPage } from '../../../../data/model/account.ts';
import type { MunicipalityPageData } from '../../../../data/model/municipalityPages.ts';
import type { ProgrammeData, ProgrammesData } from '../../../../data/model/programmePages.ts';
import { listAudit } from '../../../store/audit.ts';
import { deleteAll } from '../../../store/fixtures/everyRow.ts';
import { type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Answer, Visitor } from '../fixtures/Visitor.ts';

let server: ServedServer;
let editor: Visitor;
beforeAll(async () => {
  server = await startServedPages();
  editor = await server.signedIn('editor');
});
afterAll(() => server.stop());

const url = 'https://www.kerava.fi/ohjelma';
const kerava = '/fi/review/programmes/245';
const pageOf = <T>({ data }: Answer) => (data as SignedInPage<T>).page;
const send = (path: string, fields: object) =>
  editor.send(path, { do: 'set', basedOn: '0', reason: '', ...fields });
const listed = async (search: string) =>
  pageOf<ProgrammesData>(await editor.get(`/fi/review/programmes${search}`));
const publicLink = async (slug: string) => {
  const { data } = await server.visitor().get(`/fi/municipalities/${slug}`);
  return (data as MunicipalityPageData).integrationProgramme;
};

test('a link is set, checked anew, changed and removed: the public sees it at once, and all of it is kept', async () => {
  expect(await publicLink('kerava')).toBeNull();
  const saved = await send(kerava, { url: 'www.kerava.fi/ohjelma' });
  expect([saved.status, saved.location]).toEqual([303, '/fi/review/programmes?saved=set&code=245']);
  expect(await publicLink('kerava')).toEqual({ url, checkedAt: '2026-11-24' });

  server.time.now = new Date('2026-11-25T22:30:00Z');
  editor = await server.signedIn('editor');
  await send(kerava, { url, basedOn: '1' });
  expect(await publicLink('kerava')).toEqual({ url, checkedAt: '2026-11-26' });

  const unexplained = await send(kerava, { do: 'remove', url, basedOn: '2' });
  expect(unexplained.status).toBe(422);
  expect(pageOf<ProgrammeData>(unexplained).faults).toEqual([{ field: 'reason', code: 'missing' }]);
  const removed = await send(kerava, { do: 'remove', url, basedOn: '2', reason: 'Sivu poistui' });
  expect(removed.location).toBe('/fi/review/programmes?saved=removed&code=245');
  expect(await publicLink('kerava')).toBeNull();

  const { history } = pageOf<ProgrammeData>(await editor.get(kerava));
  expect(history.map((state) => [state.number, state.url, state.reason, state.by])).toEqual([
    [3, null, 'Sivu poistui', 'editor 2'],
    [2, url, '', 'editor 2'],
    [1, url, '', 'editor 1'],
  ]);
  const log = await listAudit(server.store, { limit: 20 });
  expect(log.filter(({ subject }) => subject === '245').map(({ action }) => action)).toEqual([
    'programme.remove',
    'programme.set',
    'programme.set',
  ]);
  await expect(deleteAll(server.store, 'integration_programme')).rejects.toThrow('append-only');
});

test('the list has every municipality, and finds those without a link', async () => {
  await send('/fi/review/programmes/091', { url: 'https://hel.fi/ohjelma' });
  const all = await listed('');
  expect([all.items.length, all.all, all.linked]).toEqual([308, 308, 1]);
  const without = await listed('?link=without&q=hel');
  expect(without.items.map(({ name }) => name.fi)).not.toContain('Helsinki');
  const found = await listed('?q=HELSINGFORS&saved=set&code=091');
  expect(found.items).toEqual([
    {
      code: '091',
      name: { fi: 'Helsinki', sv: 'Helsingfors' },
      url: 'https://hel.fi/ohjelma',
      last: { by: 'editor 2', at: server.time.now.toISOString() },
    },
  ]);
  expect(found.saved).toEqual({ action: 'set', name: { fi: 'Helsinki', sv: 'Helsingfors' } });
});

test('what cannot be saved, or comes too late, is given back as it was typed', async () => {
  const path = '/fi/review/programmes/049';
  const wrong = await send(path, { url: 'http://espoo.fi', reason: 'Kunnan sivulta' });
  expect(wrong.status).toBe(422);
  expect(pageOf<ProgrammeData>(wrong)).toMatchObject({
    faults: [{ field: 'url', code: 'not-https' }],
    draft: { url: 'http://espoo.fi', reason: 'Kunnan sivulta' },
  });
  await send(path, { url: 'https://espoo.fi/a' });
  const late = await send(path, { url: 'https://espoo.fi/b', reason: 'Toinen' });
  expect(late.status).toBe(409);
  expect(pageOf<ProgrammeData>(late)).toMatchObject({
    isLate: true,
    draft: { url: 'https://espoo.fi/b', reason: 'Toinen' },
  });
  expect(await publicLink('espoo')).toMatchObject({ url: 'https://espoo.fi/a' });
});

test('a link that is not there cannot be removed, and there is no page for an unknown code', async () => {
  const removed = await send('/fi/review/programmes/092', { do: 'remove', url: '' });
  expect(pageOf<ProgrammeData>(removed).faults).toEqual([{ field: 'url', code: 'missing' }]);
  expect((await editor.get('/fi/review/programmes/999')).status).toBe(404);
});

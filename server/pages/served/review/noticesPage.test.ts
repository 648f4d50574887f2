import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedInPage } from '../../../../data/model/account.ts';
import type { NewsData } from '../../../../data/model/news.ts';
import type { NoticeData, NoticesData } from '../../../../data/model/noticePages.ts';
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

const fields = { 'fi.title': 'Koulutus', 'fi.text': 'Tervetuloa', from: '2026-11-24', basedOn: '0' };
const pageOf = <T>({ data }: Answer) => (data as SignedInPage<T>).page;
const listed = async () => pageOf<NoticesData>(await editor.get('/fi/review/notices')).items;
const publicTitles = async () => {
  const { items } = (await server.visitor().get('/fi/news')).data as NewsData;
  return items.flatMap((item) => (item.type === 'notice' ? Object.values(item.titles) : []));
};

test('a notice goes from draft to public to withdrawn, and each step is kept and logged', async () => {
  const saved = await editor.send('/fi/review/notices/new', { ...fields, do: 'draft' });
  expect([saved.status, saved.location]).toEqual([303, '/fi/review/notices?saved=draft']);
  const [draft] = await listed();
  expect(draft).toMatchObject({ state: 'draft', time: 'shown' });
  expect(await publicTitles()).toEqual([]);

  const path = `/fi/review/notices/${draft?.id}`;
  await editor.send(path, { ...fields, 'fi.title': 'Uusi otsikko', basedOn: '1', do: 'publish' });
  expect(await publicTitles()).toEqual(['Uusi otsikko']);

  await editor.send(path, { ...fields, basedOn: '2', do: 'withdraw' });
  expect(await publicTitles()).toEqual([]);
  const { history } = pageOf<NoticeData>(await editor.get(path));
  expect(history.map(({ state }) => state)).toEqual(['withdrawn', 'published', 'draft']);
  const log = await listAudit(server.store, { limit: 20 });
  expect(log.filter(({ subject }) => subject === draft?.id).map(({ action }) => action)).toEqual([
    'notice.withdraw',
    'notice.publish',
    'notice.draft',
  ]);
  await expect(deleteAll(server.store, 'notice')).rejects.toThrow('append-only');
});

test('who is later than another editor loses nothing, and overwrites nothing', async () => {
  const { id } = pageOf<NoticeData>(await editor.get('/fi/review/notices/new'));
  await editor.send('/fi/review/notices/new', { ...fields, id, do: 'draft' });
  const late = await editor.send(`/fi/review/notices/${id}`, {
    ...fields,
    'fi.title': 'Myöhässä',
    do: 'publish',
  });
  expect(late.status).toBe(409);
  expect(pageOf<NoticeData>(late)).toMatchObject({
    isLate: true,
    draft: { texts: { fi: { title: 'Myöhässä' } } },
  });
  const twice = await editor.send('/fi/review/notices/new', { ...fields, id, do: 'draft' });
  expect(twice.status).toBe(409);
});

test('what cannot be saved is given back with its faults', async () => {
  const answer = await editor.send('/fi/review/notices/new', {
    ...fields,
    'fi.text': '',
    'sv.title': 'Kurs',
    do: 'publish',
  });
  expect(answer.status).toBe(422);
  expect(pageOf<NoticeData>(answer)).toMatchObject({
    faults: [
      { field: 'texts.fi', code: 'half' },
      { field: 'texts.sv', code: 'half' },
    ],
    draft: { texts: { sv: { title: 'Kurs' } } },
  });
});

test('officials write none, and there is no notice of an unknown id', async () => {
  const official = await server.signedIn('official');
  expect((await official.post('/fi/review/notices/new', { ...fields, do: 'publish' })).status).toBe(403);
  expect((await editor.get('/fi/review/notices/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

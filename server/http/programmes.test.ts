import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveProgramme } from '../upkeep/programme/saveProgramme.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1${path}`, { headers });

async function linkIn(path: '/municipalities' | '/municipalities/245'): Promise<unknown> {
  const body = await (await get(path)).json();
  const kerava =
    path === '/municipalities' ? body.items.find((item: { code: string }) => item.code === '245') : body;
  return kerava.integrationProgramme;
}

test.each(['/municipalities', '/municipalities/245'] as const)(
  '%s says where the integration programme is as soon as an editor has set it',
  async (path) => {
    const write = {
      municipalityCode: '245',
      reason: 'Siirtyi',
      author: 'x',
      now: new Date('2026-11-25T08:00:00Z'),
    };
    const url = `https://kerava.fi${path}`;
    await get(path);
    const before = (await get(path)).headers.get('etag') ?? '';
    const basedOn = path === '/municipalities' ? 0 : 2;
    await saveProgramme(server.store, { ...write, url, basedOn });
    expect(await linkIn(path)).toEqual({ url, checkedAt: '2026-11-25' });
    expect((await get(path, { 'if-none-match': before })).status).toBe(200);
    await saveProgramme(server.store, { ...write, url: null, basedOn: basedOn + 1 });
    expect(await linkIn(path)).toBeNull();
  },
);

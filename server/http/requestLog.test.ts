import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { identify, requestLog } from './requestLog.ts';

/** A server that answers with the status in the path; gives what it echoes and what it logs. */
async function serve() {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
  const logRequest = requestLog(log);
  const server = createServer((req, res) => {
    res.setHeader('x-request-id', identify(req));
    logRequest(req, res);
    const status = Number(req.url?.slice(1, 4));
    if (status >= 500)
      res.err = Object.assign(new Error('The server has failed'), { cause: new Error('the disk') });
    res.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { lines, ask: (path: string, headers = {}) => fetch(`${url}${path}`, { headers }) };
}

test('a response is one line with the path, and nothing of the query, the client or its headers', async () => {
  const { lines, ask } = await serve();
  const headers = { 'user-agent': 'Secret Browser', cookie: 'session=secret' };
  const response = await ask('/200/services?near=60.1,24.9&speaks=so', headers);
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    method: 'GET',
    path: '/200/services',
    status: 200,
    requestId: response.headers.get('x-request-id'),
  });
  expect(JSON.stringify(lines)).not.toMatch(/60\.1|speaks|127\.0\.0\.1|Secret|secret/);
});

test('a failure is logged as an error with what was behind it', async () => {
  const { lines, ask } = await serve();
  await ask('/500');
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ level: 50, status: 500, err: { message: 'the disk' } });
});

test.each([
  ['sane-id:1234.5', true],
  ['short', false],
  ['x'.repeat(65), false],
  ['id with spaces', false],
  ['"quoted-id"', false],
])('an id %j from a proxy: kept %j', async (id, isKept) => {
  const { ask } = await serve();
  const echoed = (await ask('/200', { 'x-request-id': id })).headers.get('x-request-id');
  if (isKept) expect(echoed).toBe(id);
  else expect(echoed).toMatch(/^[0-9a-f-]{36}$/);
});

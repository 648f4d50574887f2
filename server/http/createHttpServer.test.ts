import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The first response to some bytes, as any program may send them. */
async function answerTo(request: string): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(Buffer.from(request, 'latin1'));
  const whole = await text(socket);
  const [head = '', body = ''] = whole.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body };
}

const close = 'Host: x\r\nConnection: close\r\n\r\n';

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'bad-request'],
  ['a method that nobody knows', `BREW /api/v1/services HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  ['TRACE', `TRACE /api/v1/services HTTP/1.1\r\n${close}`, 405, 'method-not-allowed'],
  ['POST to a page', `POST /fi/ HTTP/1.1\r\nContent-Length: 0\r\n${close}`, 405, 'method-not-allowed'],
  ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n${close}`, 431, 'headers-too-large'],
  ['an overlong address', `GET /api/v1/${'x'.repeat(9000)} HTTP/1.1\r\n${close}`, 414, 'too-long'],
  ['a whole URL', `GET http://other.example/ HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  ['an asterisk', `OPTIONS * HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  ['a NUL in the path', `GET /api/v1/services/%00 HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  ['a NUL in the query', `GET /fi/?q=%00 HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  ['half an escape', `GET /api/v1/services/%E0%A4%A HTTP/1.1\r\n${close}`, 400, 'bad-request'],
  [
    'a body where none is read',
    `GET /api/v1/services HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`,
    400,
    'bad-request',
  ],
  ['no host', 'GET /api/v1/topics HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad-request'],
  ['two hosts', `GET /api/v1/topics HTTP/1.1\r\nhost: y\r\n${close}`, 400, 'bad-request'],
  ['two hosts in HTTP/1.0', `GET /api/v1/topics HTTP/1.0\r\nHost: y\r\n${close}`, 400, 'bad-request'],
  ['a wish to be a proxy', 'CONNECT other.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
  [
    'two lengths',
    `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'bad-request',
  ],
])('%s gets a problem document', async (_name, request, status, code) => {
  const answer = await answerTo(request);
  expect([answer.status, /content-type: (\S+)/i.exec(answer.head)?.[1]]).toEqual([
    status,
    'application/problem+json',
  ]);
  expect(JSON.parse(answer.body)).toMatchObject({ status, type: `/problems/${code}` });
});

test('every problem document points to a page that explains it', async () => {
  const response = await fetch(new URL('/problems/bad-query', server.url));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test('an expectation that nobody knows is passed over, as it may be (RFC 9110, 10.1.1)', async () => {
  const answer = await answerTo(`GET /api/v1/topics HTTP/1.1\r\nExpect: the-best\r\n${close}`);
  expect(answer.status).toBe(200);
});

test.each(['/icon.svg', '/api/v1/topics'])('%s is given whole, whatever range is asked for', async (path) => {
  for (const range of ['bytes=999999-', 'bytes=0-1', 'bytes=x']) {
    const answer = await answerTo(`GET ${path} HTTP/1.1\r\nRange: ${range}\r\n${close}`);
    expect(answer.status).toBe(200);
  }
});

test('a request is refused alike whether or not its answer is in memory', async () => {
  const statuses = async () => [
    (await answerTo('GET /api/v1/audiences HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}')).status,
    (await answerTo('GET /api/v1/audiences HTTP/1.1\r\nConnection: close\r\n\r\n')).status,
    (await answerTo(`GET /api/v1/audiences HTTP/1.1\r\nHost: y\r\n${close}`)).status,
  ];
  expect(await statuses()).toEqual([400, 400, 400]);
  expect((await answerTo(`GET /api/v1/audiences HTTP/1.1\r\n${close}`)).status).toBe(200);
  expect(await statuses()).toEqual([400, 400, 400]);
});

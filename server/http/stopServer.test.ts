import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { stopServer } from './stopServer.ts';

async function start(listener: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.closeAllConnections());
  return { server, port: (server.address() as AddressInfo).port };
}

const ask = (port: number, agent: Agent) =>
  new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port, agent }, (response) => text(response).then(resolve, reject)).on(
      'error',
      reject,
    );
  });

test('a request under way ends, its kept connection closes after it, and nobody else gets in', async () => {
  const { server, port } = await start(async (_req, res) => {
    await wait(200);
    res.end('whole');
  });
  const agent = new Agent({ keepAlive: true });
  const asked = ask(port, agent);
  await wait(50);
  const stopped = stopServer(server, 5000);
  const late = connect(port, '127.0.0.1');
  await expect(once(late, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(await asked).toBe('whole');
  expect(await stopped).toBe(true);
});

test('connections that are kept alive without a request do not hold it up', async () => {
  const { server, port } = await start((_req, res) => res.end('done'));
  const agent = new Agent({ keepAlive: true });
  await ask(port, agent);
  const startedAt = performance.now();
  expect(await stopServer(server, 5000)).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test('what does not end in time is cut off', async () => {
  const { server, port } = await start(() => {});
  const asked = ask(port, new Agent());
  const failed = expect(asked).rejects.toMatchObject({ code: 'ECONNRESET' });
  await wait(50);
  expect(await stopServer(server, 100)).toBe(false);
  await failed;
});

import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { sendExport } from './sendExport.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const chunk = Buffer.alloc(64 * 1024, 'x');

/** A server of a file without an end; says how much of it was made, and whether the making has ended. */
async function serveEndless(headers: Record<string, string>): Promise<{
  work: { chunks: number; hasEnded: boolean };
  response: IncomingMessage;
}> {
  const work = { chunks: 0, hasEnded: false };
  async function* read() {
    try {
      while (true) {
        work.chunks++;
        yield chunk;
      }
    } finally {
      work.hasEnded = true;
    }
  }
  server = createServer((req, res) => {
    const file = { mediaType: 'text/plain', isText: true, fileName: 'a.txt', identity: 'a', rowCount: 1 };
    sendExport(req, res, { ...file, headers: {}, read });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, headers }, resolve).on('error', reject);
  });
  return { work, response };
}

test('no more is made than is read', async () => {
  const { work, response } = await serveEndless({});
  await new Promise((resolve) => response.once('readable', resolve));
  await setTimeout(300);
  const before = work.chunks;
  await setTimeout(300);
  expect(work.chunks).toBe(before);
  expect(before * chunk.length).toBeLessThan(64 * 1024 * 1024);
});

test.each(['identity', 'gzip', 'br'])('a download that is left ends the work: %s', async (encoding) => {
  const { work, response } = await serveEndless({ 'accept-encoding': encoding });
  await new Promise((resolve) => response.once('readable', resolve));
  expect(work.hasEnded).toBe(false);
  response.on('error', () => {});
  response.destroy();
  await expect.poll(() => work.hasEnded, { timeout: 5000 }).toBe(true);
});

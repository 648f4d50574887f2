import { get } from 'node:http';
import type { RunningServer } from '../../built/startServer.ts';
import type { BareAnswer } from './bareServer.ts';
import { startBareServer } from './bareThread.ts';
import { type Load, requestsPerSecond } from './load.ts';

/** Headers that any answer with these bytes has; security headers, ids and the like are our own cost. */
const entityHeaders = ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control', 'vary'];
const rounds = 7;

function fetchOnce({ port, path, headers }: Load): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers, host: '127.0.0.1', agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => entityHeaders.includes(name));
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(chunks),
        });
      });
    }).on('error', reject);
  });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

export interface HotRead {
  name: string;
  bytes: number;
  perSecond: number;
  /** Of ours to the bare server's, each with the one measured just before it: the machine has other work too. */
  ratio: number;
}

/** How fast the server gives an answer that it gave before, and how fast bare node:http gives the same bytes. */
export async function measureHotRead(
  server: RunningServer,
  { name, path, isUnchanged = false }: { name: string; path: string; isUnchanged?: boolean },
  requests: number,
): Promise<HotRead> {
  const ours: Load = { port: server.port, path, headers: { 'accept-encoding': 'br' } };
  const first = await fetchOnce(ours);
  if (isUnchanged) ours.headers['if-none-match'] = first.headers.etag ?? '';
  const answer = await fetchOnce(ours);
  if (answer.status !== (isUnchanged ? 304 : 200)) throw new Error(`${path}: ${answer.status}`);
  const bareServer = await startBareServer(answer);
  const bare: Load = { ...ours, port: bareServer.port };
  const speeds: number[] = [];
  const ratios: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= rounds; round++) {
    const bareSpeed = await requestsPerSecond(bare, requests);
    const ourSpeed = await requestsPerSecond(ours, requests);
    if (round === 0) continue;
    speeds.push(ourSpeed);
    ratios.push(ourSpeed / bareSpeed);
  }
  await bareServer.stop();
  return { name, bytes: answer.body.length, perSecond: median(speeds), ratio: median(ratios) };
}

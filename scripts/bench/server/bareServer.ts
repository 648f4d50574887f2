import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What the bare server answers to everything. */
export interface BareAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

// The least that node:http can do for these bytes: what the real server is measured against.
const { status, headers, body } = workerData as BareAnswer;
const server = createServer((_req, res) => {
  res.writeHead(status, headers).end(body);
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));

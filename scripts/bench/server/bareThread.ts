import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BareAnswer } from './bareServer.ts';

export interface BareServer {
  port: number;
  stop(): Promise<unknown>;
}

/** A node:http server in a thread of its own that answers everything alike. */
export async function startBareServer(answer: BareAnswer): Promise<BareServer> {
  const worker = new Worker(new URL('./bareServer.ts', import.meta.url), { workerData: answer });
  const [port] = (await once(worker, 'message')) as [number];
  return { port, stop: () => worker.terminate() };
}

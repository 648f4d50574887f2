import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { BareAnswer } from './bareServer.ts';

export interface Running {
  port: number;
  stop(): Promise<unknown>;
}

/** The server as an operator runs it, on a free port. */
export async function startServer(dataDir: string): Promise<Running> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => null)]);
  if (!line) throw new Error(`the server did not start: ${said}`);
  return {
    port: Number(/:(\d+) /.exec(String(line[0]))?.[1]),
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** A node:http server in a thread of its own that answers everything alike. */
export async function startBareServer(answer: BareAnswer): Promise<Running> {
  const worker = new Worker(new URL('./bareServer.ts', import.meta.url), { workerData: answer });
  const [port] = (await once(worker, 'message')) as [number];
  return { port, stop: () => worker.terminate() };
}

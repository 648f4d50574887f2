import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningServer {
  url: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * The built app as an operator runs it, on any free port; an empty folder is filled with the first content. Throws with
 * what it said where it does not start.
 */
async function startServer(dataDir: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, HOST: '127.0.0.1', ...settings, DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => null)]);
  if (!line) throw new Error(`The server did not start: ${said}`);
  const port = Number(/:(\d+) /.exec(String(line[0]))?.[1]);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Runs the built app for as long as `use` takes, and stops it even where that fails. */
export async function withServer<T>(
  dataDir: string,
  use: (server: RunningServer) => Promise<T>,
  settings?: Record<string, string>,
): Promise<T> {
  const server = await startServer(dataDir, settings);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

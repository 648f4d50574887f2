import './checkNode.ts';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { startBackground } from './background.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDirectory } from './directory/directory.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { ListenError, listen, portOf } from './http/listen.ts';
import { localUrl } from './http/localUrl.ts';
import { stopServer } from './http/stopServer.ts';
import { NotBuiltError } from './pages/renderer.ts';
import { seedFirstContent } from './store/firstContent.ts';
import { databasePath, openStore } from './store/openStore.ts';
import { latestSeq } from './store/revisions.ts';
import { StoreError, toStoreError } from './store/storeError.ts';

/** How long requests under way may take after the signal to stop. */
const graceMs = 9000;

/**
 * Starts the server; what it gives stops it, once however often it is called. Throws an error that an operator can read,
 * or one that is a fault of ours.
 */
async function start(): Promise<() => Promise<void>> {
  const config = readConfig({ isDev: process.argv.includes('--dev') });
  // The line for people goes to the standard output, the log for programs to the standard error.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const path = databasePath(config.dataDir);
  const store = await openStore(path);
  const clock = () => new Date();
  let stopping: Promise<void> | undefined;
  async function checkReady(): Promise<void> {
    if (stopping) throw new Error('stopping');
    await latestSeq(store);
  }
  try {
    await seedFirstContent(store);
    const directory = await openDirectory(store, clock, ({ fault, serviceId, seq }) =>
      log.error({ err: fault, serviceId, seq }, 'a revision cannot be read; its service stays as it was'),
    );
    const server = createHttpServer();
    const ownUrl = () => localUrl(config.host, portOf(server));
    const baseUrl = () => config.baseUrl ?? ownUrl();
    const app = await createApp({ config, baseUrl, store, directory, log, clock, checkReady });
    server.on('request', app.listener);
    await listen(server, config);
    const background = startBackground({
      store,
      directory,
      config,
      baseUrl: baseUrl(),
      renderMail: app.renderMail,
      clock,
      log,
    });
    const { count } = directory.current().columns;
    process.stdout.write(`Neuvontakartta is at ${ownUrl()} (${count} services)\n`);
    const stop = async () => {
      const isGraceful = await stopServer(server, graceMs);
      if (!isGraceful) log.warn('requests that took too long were cut off');
      await background.stop();
      await store.destroy();
    };
    return () => {
      stopping ??= stop();
      return stopping;
    };
  } catch (error) {
    await store.destroy();
    throw toStoreError(error, path);
  }
}

/** Errors whose message says all that an operator needs. */
const plainErrors = [ConfigError, StoreError, ListenError, NotBuiltError];

try {
  const stop = await start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // A Ctrl-C comes twice where npm passes it on: to the process group, and from npm.
    process.on(signal, () => stop().then(() => process.exit(0)));
  }
} catch (error) {
  const isPlain = plainErrors.some((kind) => error instanceof kind);
  process.stderr.write(`${isPlain ? (error as Error).message : (error as Error).stack}\n`);
  process.exit(1);
}

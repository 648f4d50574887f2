import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startGeocoder } from './geocoder.ts';
import { tileSettings } from './tiles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The app with its first content; with 3,000 made-up services, more than the browser holds; with street tiles. */
    appUrls: Record<'small' | 'large' | 'tiled', string>;
    /** Of the app with its first content. */
    dataFolder: string;
    /** Where the tests reach the Chromium that they share. */
    browserUrl: string;
  }
}

const root = join(import.meta.dirname, '../..');
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

interface RunningApp {
  url: string;
  stop: () => Promise<void>;
}

/** Starts the built app on a free port and resolves when it prints its address. */
function startApp(dataDir: string, settings: Record<string, string> = {}): Promise<RunningApp> {
  const app = spawn(process.execPath, [join(root, 'server/main.ts')], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('exit', (code, signal) => {
      const error = new Error(`The app ended by itself with ${code ?? signal}.`);
      process.stderr.write(`${error.message}\n`);
      reject(error);
    });
    createInterface(app.stdout).on('line', (line) => {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url) resolve({ url, stop: () => stopApp(app) });
    });
  });
}

function stopApp(app: ChildProcess): Promise<void> {
  app.removeAllListeners('exit');
  if (app.exitCode !== null || app.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    app.once('exit', () => resolve());
    app.kill('SIGTERM');
  });
}

async function startLargeApp(dataDir: string): Promise<RunningApp> {
  const seed = ['scripts/seed.ts', '--synthetic', '3000', '--seed', '7', '--data-dir', dataDir];
  await promisify(execFile)(process.execPath, seed, { cwd: root });
  return startApp(dataDir);
}

function startBrowser(): Promise<BrowserServer> {
  const { CHROMIUM_PATH } = process.env;
  return chromium.launchServer({
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    args: chromiumArgs,
    host: '127.0.0.1',
  });
}

/** Starts three apps and one Chromium for all browser tests; what it gives stops them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/server/entryServer.js'))) {
    throw new Error('The pages are not built: run `npm run build` first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-e2e-'));
  const geocoder = await startGeocoder();
  const [small, large, tiled, browser] = await Promise.all([
    startApp(join(folder, 'small')),
    startLargeApp(join(folder, 'large')),
    startApp(join(folder, 'tiled'), { ...tileSettings, GEOCODER_URL: geocoder.urlTemplate }),
    startBrowser(),
  ]);
  provide('appUrls', { small: small.url, large: large.url, tiled: tiled.url });
  provide('dataFolder', join(folder, 'small'));
  provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), small.stop(), large.stop(), tiled.stop(), geocoder.stop()]);
    rmSync(folder, { recursive: true });
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { markAsNewer } from './store/fixtures/newerDatabase.ts';
import { databasePath } from './store/openStore.ts';

const project = join(import.meta.dirname, '..');

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-main-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `before`: what a shell does first. */
function run(env: Record<string, string>, folder = project, before = ''): ChildProcess {
  const child = spawn('sh', ['-c', `${before}\nexec "$0" server/main.ts`, process.execPath], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What a start that fails says, and its exit code. */
async function failedStart(env: Record<string, string>, folder?: string, before?: string) {
  const child = run(env, folder, before);
  const [[code], said, out] = await Promise.all([
    once(child, 'exit'),
    text(child.stderr as NonNullable<typeof child.stderr>),
    text(child.stdout as NonNullable<typeof child.stdout>),
  ]);
  return { code, lines: said.trimEnd().split('\n'), out };
}

async function started(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; line: string; url: string }> {
  const child = run(env);
  const [chunk] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  const line = String(chunk);
  return { child, line, url: /http:\S+/.exec(line)?.[0] ?? '' };
}

describe('a start that cannot be is told in one clear line', () => {
  test('borders that are not there', async () => {
    const { code, lines, out } = await failedStart({
      BORDERS_FILE: '/nowhere/borders.json',
      DATA_DIR: temporaryFolder(),
    });
    expect([code, out]).toEqual([1, '']);
    expect(lines).toEqual(['BORDERS_FILE /nowhere/borders.json does not exist.']);
  });

  test('bad settings: a line each', async () => {
    const { code, lines, out } = await failedStart({
      PORT: 'x',
      LOG_LEVEL: 'y',
      DATA_DIR: temporaryFolder(),
    });
    expect([code, out]).toEqual([1, '']);
    expect(lines).toEqual([expect.stringMatching(/^PORT /), expect.stringMatching(/^LOG_LEVEL /)]);
  });

  test.each(['22.22.0', '8.0.0'])('Node %s, which is too old', async (version) => {
    const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
    const { code, lines, out } = await failedStart({
      NODE_OPTIONS: `--import="data:text/javascript,${pretend}"`,
      DATA_DIR: temporaryFolder(),
    });
    expect([code, out]).toEqual([1, '']);
    expect(lines).toEqual([
      `Neuvontakartta runs on Node 24 or newer, and this is Node ${version}. \`npm start\` fetches the right one.`,
    ]);
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, lines } = await failedStart({ PORT: String(port), DATA_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(`^Cannot listen on 127.0.0.1 port ${port}: another program`),
    ]);
  });

  test('an address that this machine does not have', async () => {
    const { code, lines } = await failedStart({ HOST: '192.0.2.1', DATA_DIR: temporaryFolder() });
    expect([code, lines]).toEqual([1, [expect.stringContaining('set HOST')]]);
  });

  test('a data folder that cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, lines } = await failedStart({ DATA_DIR: join(file, 'var') });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^The data folder .+ cannot be made/)]]);
  });

  test('no room for the database', async () => {
    const { code, lines } = await failedStart({ DATA_DIR: temporaryFolder() }, project, 'ulimit -f 100');
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^The database .+ the disk is full/)]]);
  });

  test('a database of a newer program', async () => {
    const folder = temporaryFolder();
    const first = await started({ DATA_DIR: folder });
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    markAsNewer(databasePath(folder));
    const { code, lines } = await failedStart({ DATA_DIR: folder });
    expect([code, lines]).toEqual([1, [expect.stringContaining('newer')]]);
  });

  test('pages that are not built', async () => {
    const folder = temporaryFolder();
    for (const part of ['server', 'data', 'package.json']) {
      cpSync(join(project, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const { code, lines } = await failedStart({ DATA_DIR: join(folder, 'var') }, folder);
    expect([code, lines]).toEqual([1, [expect.stringContaining('not built')]]);
  });
}, 30_000);

test('says in one line where it is and how much it holds, and is ready then', async () => {
  const { line, url } = await started({ DATA_DIR: temporaryFolder() });
  expect(line).toMatch(/^Neuvontakartta is at http:\/\/127\.0\.0\.1:\d+ \(\d+ services\)\n$/);
  const response = await fetch(`${url}/readyz`);
  expect(await response.json()).toEqual({ status: 'ready' });
}, 30_000);

test('its pages, its sitemap and its robots name the port that it took', async () => {
  const { url } = await started({ DATA_DIR: temporaryFolder() });
  const links: [path: string, link: RegExp, target: string][] = [
    ['/fi/', /rel="canonical" href="([^"]+)"/, '/fi/'],
    ['/fi/', /hreflang="sv" href="([^"]+)"/, '/sv/'],
    ['/fi/', /property="og:url" content="([^"]+)"/, '/fi/'],
    ['/sitemap.xml', /<loc>([^<]+)/, '/sitemap-1.xml'],
    ['/sitemap-1.xml', /<loc>([^<]+)/, '/fi/'],
    ['/robots.txt', /^Sitemap: (.+)/m, '/sitemap.xml'],
  ];
  for (const [path, link, target] of links) {
    const content = await (await fetch(`${url}${path}`)).text();
    expect(link.exec(content)?.[1]).toBe(`${url}${target}`);
  }
}, 30_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s, even twice, ends it with 0 although a connection is kept alive',
  async (signal) => {
    const { child, url } = await started({ DATA_DIR: temporaryFolder() });
    await (await fetch(`${url}/healthz`)).text();
    const startedAt = performance.now();
    child.kill(signal);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  },
  30_000,
);

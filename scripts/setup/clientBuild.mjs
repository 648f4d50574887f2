import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { projectDir, SetupError } from './project.mjs';
import { step } from './step.mjs';

const sources = ['client', 'data', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const stamp = join(projectDir, 'dist', '.sources');
const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith(join('client', 'e2e'));

/** Builds the client where its sources are not those of the last build. */
export async function prepareClientBuild(env) {
  const digest = await digestOfSources();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return;

  await step('Building the client', async () => {
    const { code, output } = await buildClient(env);
    if (code !== 0) throw new SetupError(`the client could not be built.\n${output.trim()}`);
  });
}

/** Builds the client in any case. Answers `{ code, output }`. */
export async function buildClient(env) {
  const digest = await digestOfSources();
  const result = await runQuietly('npm', ['run', 'build'], env);
  if (result.code === 0) {
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, digest);
  }
  return result;
}

async function digestOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await filesOf(source))
      hash.update(path).update(await readFile(join(projectDir, path)));
  }
  return hash.digest('hex');
}

async function filesOf(path) {
  const entries = await readdir(join(projectDir, path), { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const paths = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => join(path, entry.name))
      .filter((child) => !isTest(child))
      .map(filesOf),
  );
  return paths.flat();
}

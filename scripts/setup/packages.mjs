import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { npmFault } from './npm.mjs';
import { projectDir, SetupError } from './project.mjs';
import { step } from './step.mjs';

/** Installs what package-lock.json names, unless just that is installed already. */
export async function preparePackages(env) {
  const wanted = await lockedPackages('package-lock.json');
  if (!wanted) throw new SetupError('package-lock.json is missing or damaged.');
  const installed = await lockedPackages('node_modules/.package-lock.json');
  if (installed && holds(installed, wanted)) return;

  await step(`Installing ${Object.keys(wanted).length} packages`, async () => {
    const { code, output } = await runQuietly('npm', ['ci', '--no-audit', '--no-fund'], env);
    if (code !== 0) throw new SetupError(npmFault('install the packages', output));
  });
}

/** npm writes the second of these files as the last act of an installation, so half an installation has none. */
async function lockedPackages(file) {
  try {
    const { packages } = JSON.parse(await readFile(join(projectDir, file), 'utf8'));
    delete packages[''];
    return packages;
  } catch {
    return undefined;
  }
}

/** Whether `installed` has every wanted package in the wanted version; optional ones may be left out, as for other systems. */
export function holds(installed, wanted) {
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : optional,
  );
}

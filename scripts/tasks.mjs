import { runChecks } from './checks/runChecks.mjs';
import { runInOurPlace } from './setup/child.mjs';
import { prepareChromium } from './setup/chromium.mjs';
import { prepareClientBuild } from './setup/clientBuild.mjs';
import { prepareNode } from './setup/node.mjs';
import { preparePackages } from './setup/packages.mjs';
import { SetupError } from './setup/project.mjs';

const tasks = { start, test, validate, e2e, built };

/**
 * Runs one of the tasks above, or any other command as it stands, after the set-up that it needs,
 * and ends this process with its exit code.
 */
export async function runTask([name, ...args]) {
  try {
    process.exitCode = await (tasks[name] ? tasks[name](args) : command(name, args));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`Set-up failed: ${error.message}`);
    if (name === 'test' || name === 'validate') console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

async function start(args) {
  const startedAt = performance.now();
  const env = await prepareTools();
  await prepareClientBuild(env);
  console.log(`Set-up took ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return command('node', ['server/main.ts', ...args]);
}

async function test() {
  return runChecks(await prepareTools(), { withBrowser: true });
}

async function validate() {
  return runChecks(await prepareTools(), { withBrowser: false });
}

async function e2e(args) {
  const env = await prepareTools();
  await prepareClientBuild(env);
  const { code } = await runInOurPlace(
    'vitest',
    ['run', '--project', 'e2e', ...args],
    await prepareChromium(env),
  );
  return code;
}

/** Runs a script that needs the built app and a browser. */
async function built(args) {
  const env = await prepareTools();
  await prepareClientBuild(env);
  const { code, output } = await runInOurPlace('node', args, await prepareChromium(env));
  if (output) console.error(output);
  return code;
}

async function command(name, args) {
  const { code, output } = await runInOurPlace(name, args, await prepareTools());
  if (output) console.error(output);
  return code;
}

async function prepareTools() {
  const env = await prepareNode();
  await preparePackages(env);
  return env;
}

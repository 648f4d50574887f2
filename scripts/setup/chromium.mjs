import { readFileSync } from 'node:fs';
import { runQuietly } from './child.mjs';
import { SetupError } from './project.mjs';
import { step } from './step.mjs';

/**
 * Finds a Chromium for the browser tests or installs one: Debian's where we are root there, else Playwright's own.
 * Answers the environment with `CHROMIUM_PATH` in it; without that variable Playwright finds its own.
 */
export async function prepareChromium(env) {
  const installed = await findChromium(env);
  if (installed) return { ...env, CHROMIUM_PATH: installed };
  if (process.getuid?.() === 0 && isDebian()) {
    await step('Installing Chromium with apt', () => installFromDebian(env));
    return { ...env, CHROMIUM_PATH: await findChromium(env) };
  }
  await step("Preparing Playwright's Chromium", async () => {
    const { code, output } = await runQuietly('playwright-core', ['install', 'chromium'], env);
    if (code !== 0) throw new SetupError(`Playwright could not install Chromium: ${reasonIn(output)}`);
  });
  return env;
}

async function findChromium(env) {
  const { output } = await runQuietly('sh', ['-c', 'command -v chromium || command -v google-chrome'], env);
  return output.trim();
}

async function installFromDebian(env) {
  // The fonts give Arabic and Cyrillic text its real width in the browser tests.
  const packages = ['chromium', 'fonts-noto-core'];
  const commands = [['update'], ['install', '--yes', '--no-install-recommends', ...packages]];
  for (const args of commands) {
    const { code, output } = await runQuietly('apt-get', args, { ...env, DEBIAN_FRONTEND: 'noninteractive' });
    if (code !== 0) throw new SetupError(`apt-get ${args[0]} failed: ${reasonIn(output)}`);
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function reasonIn(output) {
  const lines = output.trim().split('\n');
  return lines.find((line) => /^(Error|E): /.test(line)) ?? lines.at(-1);
}

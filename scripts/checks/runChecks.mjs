import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInOurPlace, runQuietly } from '../setup/child.mjs';
import { prepareChromium } from '../setup/chromium.mjs';
import { buildClient } from '../setup/clientBuild.mjs';
import { SetupError } from '../setup/project.mjs';
import { countTests } from './countTests.mjs';

const npmRun = (script) => (env) => runQuietly('npm', ['run', '--silent', script], env);

const checks = [
  { label: 'Format and lint', run: npmRun('lint') },
  { label: 'Dependency rules', run: npmRun('rules') },
  { label: 'Types', run: npmRun('typecheck') },
  { label: 'Unused code', run: npmRun('unused') },
  { label: 'Client build', run: buildClient },
];

/**
 * Runs every check and every test, the later ones also where earlier ones failed, and closes with one line of figures:
 * a check counts as one, a test file's tests one by one. Answers the exit code.
 */
export async function runChecks(env, { withBrowser }) {
  const parts = [...checks.map((check) => () => runCheck(check, env)), () => runTests('unit', env)];
  if (withBrowser) {
    const browserEnv = await chromiumEnv(env);
    parts.push(() => (browserEnv ? runTests('e2e', browserEnv) : oneResult(false)));
  }

  const total = { passed: 0, failed: 0 };
  for (const part of parts) {
    const { passed, failed, isStopped } = await part();
    if (isStopped) {
      console.error('Stopped.');
      return 130;
    }
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function runCheck({ label, run }, env) {
  const startedAt = performance.now();
  const { code, output, isStopped } = await run(env);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${label} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return { ...oneResult(code === 0), isStopped };
}

/** Without a browser the other checks still have something to say. */
async function chromiumEnv(env) {
  try {
    return await prepareChromium(env);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`No browser tests: ${error.message}`);
    return undefined;
  }
}

async function runTests(project, env) {
  const folder = await mkdtemp(join(tmpdir(), 'neuvontakartta-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { code, output, isStopped } = await runInOurPlace(
      'vitest',
      ['run', '--project', project, ...reporters],
      env,
    );
    if (output) console.error(output);
    return { ...countTests(await readReport(report), code), isStopped };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function oneResult(isPassed) {
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest writes no report when it cannot even begin. */
async function readReport(file) {
  const text = await readFile(file, 'utf8').catch(() => '{ "testResults": [] }');
  return JSON.parse(text);
}

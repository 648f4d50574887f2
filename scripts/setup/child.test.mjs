import { expect, test } from 'vitest';
import { runQuietly } from './child.mjs';

const script = (text) => runQuietly(process.execPath, ['--eval', text]);

test('answers the exit code and both outputs', async () => {
  const { code, output, isStopped } = await script(
    'console.log("out"); console.error("err"); process.exit(7)',
  );
  expect(code).toBe(7);
  expect(output).toMatch(/out/);
  expect(output).toMatch(/err/);
  expect(isStopped).toBe(false);
});

test('answers 127 and the reason for a command that is not there', async () => {
  const { code, output } = await runQuietly('no-such-command', []);
  expect(code).toBe(127);
  expect(output).toContain('ENOENT');
});

test('answers 128 and the number for a command that a signal ended', async () => {
  expect((await script('process.kill(process.pid, "SIGKILL")')).code).toBe(137);
});

test('passes a signal on and answers the code that the command chose', async () => {
  const stopping = script(
    'process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1000); process.stdout.write("up")',
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  process.emit('SIGTERM', 'SIGTERM');
  expect(await stopping).toMatchObject({ code: 9, output: 'up', isStopped: true });
});

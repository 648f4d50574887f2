import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-admin-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints: on the standard output, or, where it fails, on the standard error. */
async function admin(...args: string[]): Promise<{ code: number; text: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), BASE_URL: 'https://map.example' };
  const command = promisify(execFile)(process.execPath, ['scripts/admin.ts', ...args], { env });
  return command.then(
    ({ stdout }) => ({ code: 0, text: stdout.trim() }),
    ({ code, stderr }) => ({ code, text: stderr.trim() }),
  );
}

test('the first admin is added on a fresh machine, gets a link, and is on the list', async () => {
  expect((await admin('list')).text).toContain('Nobody can sign in yet');
  expect(await admin('add', 'Aino@example.org', '--name', 'Aino')).toMatchObject({ code: 0 });
  expect((await admin('list')).text).toBe('aino@example.org  admin  Aino');
  expect((await admin('link', 'aino@example.org', '--language', 'sv')).text).toMatch(
    /^https:\/\/map\.example\/sv\/review\/sign-in\/[\w-]{43}$/,
  );
});

test('the last admin stays, until there is another', async () => {
  expect(await admin('disable', 'aino@example.org')).toEqual({
    code: 1,
    text: 'The last admin stays an admin.',
  });
  await admin('add', 'pekka@example.org');
  expect((await admin('role', 'aino@example.org', '--role', 'editor')).text).toBe(
    'aino@example.org is now editor.',
  );
});

test.each([
  [['add', 'nobody'], 'expected an e-mail address'],
  [['add', 'aino@example.org'], 'has an account already'],
  [['add', 'x@example.org', '--role', 'boss'], 'expected one of official, editor, admin'],
  [['add', 'x@example.org', '--language', 'xx'], 'expected one of fi'],
  [['role', 'aino@example.org'], 'expected --role'],
  [['disable', 'who@example.org'], 'has no account'],
  [['feed', 'who@example.org'], 'expected one of add'],
])('%j is refused in one line', async (args, reason) => {
  const { code, text } = await admin(...args);
  expect(code).toBe(1);
  expect(text).toContain(reason);
  expect(text.split('\n')).toHaveLength(1);
});

test('what is held about a person is printed as JSON, and erased only where that is confirmed', async () => {
  await admin('add', 'gone@example.org', '--name', 'Maija Poistuva');
  const held = JSON.parse((await admin('export', 'Gone@example.org')).text);
  expect(held).toMatchObject({ email: 'gone@example.org', names: ['Maija Poistuva'] });
  expect(held.groups).toContainEqual(
    expect.objectContaining({ group: 'account', purpose: expect.any(String) }),
  );
  expect((await admin('erase', 'gone@example.org')).text).toContain('Add --yes to erase');
  expect((await admin('list')).text).toContain('gone@example.org');
  expect((await admin('erase', 'gone@example.org', '--yes')).text).toContain('Nothing of it is left');
  expect((await admin('list')).text).not.toContain('gone@example.org');
  expect((await admin('erase', 'gone@example.org', '--yes')).text).toBe(
    'Nothing is held about gone@example.org.',
  );
});

import { expect, test } from 'vitest';
import { readCommandLine } from './commandLine.ts';

test('somebody is added as an admin with messages in Finnish, unless told otherwise', () => {
  expect(readCommandLine(['add', 'aino@example.fi'], 'var')).toEqual({
    command: 'add',
    email: 'aino@example.fi',
    name: 'aino',
    role: 'admin',
    language: 'fi',
    isSure: false,
    dataFolder: 'var',
  });
  const options = ['--name', 'Bo Ek', '--role', 'editor', '--language', 'sv', '--data-dir', '/srv'];
  expect(readCommandLine(['add', 'bo@example.fi', ...options], 'var')).toMatchObject({
    name: 'Bo Ek',
    role: 'editor',
    language: 'sv',
    dataFolder: '/srv',
  });
});

test.each([[], ['--help'], ['add', '--help']])('%j asks for help', (...args) => {
  expect(readCommandLine(args, 'var')).toEqual({ command: 'help' });
});

test.each([
  [['explode'], 'Command explode: expected one of add'],
  [['add'], 'add : expected an e-mail address.'],
  [['add', 'aino'], 'add aino: expected an e-mail address.'],
  [['add', 'a@b.fi', 'c@d.fi'], 'c@d.fi: expected one address.'],
  [['add', 'a@b.fi', '--role', 'king'], '--role king: expected one of official, editor, admin.'],
  [['add', 'a@b.fi', '--language', 'xx'], '--language xx: expected one of'],
  [['role', 'a@b.fi'], 'role: expected --role beside it.'],
  [['add', 'a@b.fi', '--nmae', 'x'], "Unknown option '--nmae'"],
])('%j is told in one line', (args, message) => {
  expect(() => readCommandLine(args, 'var')).toThrow(message);
});

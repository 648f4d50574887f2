import { expect, test } from 'vitest';
import { readCommandLine, usage } from './commandLine.ts';

test.each([
  ['', { kind: 'first-content', dataFolder: 'var' }],
  ['--data-dir d', { kind: 'first-content', dataFolder: 'd' }],
  [
    '--synthetic 20000 --seed 7',
    { kind: 'synthetic', dataFolder: 'var/synthetic-20000-7', count: 20_000, seed: 7 },
  ],
  ['--synthetic 1 --data-dir d', { kind: 'synthetic', dataFolder: 'd', count: 1, seed: 0 }],
  ['--help', { kind: 'help' }],
])('"%s"', (args, task) => {
  expect(readCommandLine(args.split(' ').filter(Boolean), 'var')).toEqual(task);
});

test.each([
  '--synthetic 0',
  '--synthetic 1000001',
  '--synthetic 1e3',
  '--synthetic many',
  '--synthetic',
  '--synthetic 5 --seed -1',
  '--synthetic 5 --seed 4294967296',
  '--seed 5',
  '--data-dir=',
  '--unknown',
  'stray',
])('refuses "%s"', (args) => {
  expect(() => readCommandLine(args.split(' '), 'var')).toThrow();
});

test('the usage names every option', () => {
  for (const option of ['--synthetic', '--seed', '--data-dir']) expect(usage).toContain(option);
});

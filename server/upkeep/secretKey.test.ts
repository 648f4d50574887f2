import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporaryStore.ts';
import { loadSecretKey } from './secretKey.ts';

test('a key is made once for each purpose, and only its owner reads it', () => {
  const folder = temporaryFolder();
  const key = loadSecretKey(folder, 'forms');
  expect(key).toHaveLength(32);
  expect(loadSecretKey(folder, 'forms')).toEqual(key);
  expect(loadSecretKey(folder, 'links')).not.toEqual(key);
  expect(statSync(join(folder, 'forms.key')).mode & 0o777).toBe(0o600);
});

test('a damaged key is not used', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'forms.key'), 'abc');
  expect(() => loadSecretKey(folder, 'forms')).toThrow(/damaged/);
});

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keyBytes = 32;

/** The server's own random key for a purpose: made once in the data folder, readable by its owner alone. */
export function loadSecretKey(dataDir: string, purpose: string): Buffer {
  const path = join(dataDir, `${purpose}.key`);
  try {
    writeFileSync(path, randomBytes(keyBytes).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== keyBytes)
    throw new Error(`The key ${path} is damaged; delete it, and a new one is made.`);
  return key;
}

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueFormToken, readFormToken } from './formToken.ts';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-11-24T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

test('a token is good for weeks, and always for the same form', () => {
  const token = issueFormToken(key, now);
  const read = readFormToken(key, token, after(30));
  expect(read?.givenAt).toEqual(now);
  expect(readFormToken(key, token, now)?.formId).toBe(read?.formId);
  expect(readFormToken(key, issueFormToken(key, now), now)?.formId).not.toBe(read?.formId);
});

test('a token that is old, from the future, of another key or changed anywhere is none', () => {
  const token = issueFormToken(key, now);
  expect(readFormToken(key, token, after(61))).toBeNull();
  expect(readFormToken(key, token, after(-1))).toBeNull();
  expect(readFormToken(randomBytes(32), token, now)).toBeNull();
  const bytes = Buffer.from(token, 'base64url');
  for (let index = 0; index < bytes.length; index += 1) {
    const forged = Buffer.from(bytes);
    forged[index] = (forged[index] ?? 0) ^ 1;
    expect(readFormToken(key, forged.toString('base64url'), now)).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (text) => readFormToken(key, text, now) === null));
});

import { expect, test } from 'vitest';
import { firstPath, returnPath } from './returnPath.ts';

const pathOf = (to: string) =>
  returnPath(new URL(`https://map.example/fi/review/sign-in?to=${encodeURIComponent(to)}`));

test.each([
  '/fi/review',
  '/ar/review/people',
  '/sv/review/submissions/1b2-3?show=all&page=2',
  '/fi/review/second-factor?to=%2Ffi%2Freview',
  '/en/officials/coverage',
])('leads back to %s', (to) => {
  expect(pathOf(to)).toBe(to);
});

test.each([
  '',
  'https://evil.example/fi/review',
  '//evil.example/fi/review',
  '/\\evil.example',
  '/fi/review@evil.example',
  '/xx/review',
  '/fi/reviewed',
  '/fi/services/kerava-topaasi',
  '/fi/review/sign-in/token',
  'javascript:alert(1)',
  '/fi/review\r\nset-cookie: a=1',
  `/fi/review/${'x'.repeat(1000)}`,
])('does not lead to %j', (to) => {
  expect(pathOf(to)).toBeNull();
});

test('an official, who has no queue, begins with their account', () => {
  expect(firstPath('sv', 'official')).toBe('/sv/officials');
  expect(firstPath('sv', 'editor')).toBe('/sv/review');
});

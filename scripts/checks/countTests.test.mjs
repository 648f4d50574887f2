import { expect, test } from 'vitest';
import { countTests } from './countTests.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

test.each([
  [
    'passed and failed tests',
    [file('failed', 'passed', 'failed', 'failed'), file('passed', 'passed')],
    1,
    2,
    2,
  ],
  ['a file that cannot be loaded', [file('failed'), file('passed', 'passed')], 1, 1, 1],
  ['a hook that fails before its tests', [file('failed', 'skipped', 'skipped')], 1, 0, 1],
  ['an error outside the tests', [file('passed', 'passed')], 1, 1, 1],
  ['no report', [], 1, 0, 1],
  ['all well', [file('passed', 'passed', 'passed')], 0, 2, 0],
])('counts %s', (_, testResults, exitCode, passed, failed) => {
  expect(countTests({ testResults }, exitCode)).toEqual({ passed, failed });
});

/**
 * Counts the tests of a report by Vitest's JSON reporter. What fails outside a test counts as one failure: a file that
 * cannot be loaded, a hook, or, where the report shows nothing, whatever made the exit code differ from 0.
 */
export function countTests({ testResults }, exitCode) {
  let passed = 0;
  let failed = 0;
  for (const file of testResults) {
    const withStatus = (status) => file.assertionResults.filter((test) => test.status === status).length;
    passed += withStatus('passed');
    failed += file.status === 'failed' ? Math.max(1, withStatus('failed')) : 0;
  }
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}

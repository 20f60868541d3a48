import { writeFileSync } from 'node:fs';

/** Jest reporter: leaves the numbers for the closing line in the file KADER_TEST_COUNTS names. */
export default class CountingReporter {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A file that could not even be loaded holds no failed test, and is a failure all the same.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    if (process.env.KADER_TEST_COUNTS) writeFileSync(process.env.KADER_TEST_COUNTS, JSON.stringify(counts));
  }
}

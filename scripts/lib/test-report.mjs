import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * Count one run of the test runner. A file that never came to its tests, and a run that failed
 * though every test passed, count as one failure: nothing that went wrong may add up to green.
 * @param {string} text the JSON report, empty where the runner wrote none
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function countReport(text, code) {
  const count = { passed: 0, failed: 0 };
  /** @type {FileResult[]} */
  const files = text === '' ? [] : JSON.parse(text).testResults;
  for (const { status, assertionResults } of files) {
    const failed = assertionResults.filter((it) => it.status === 'failed').length;
    count.passed += assertionResults.filter((it) => it.status === 'passed').length;
    count.failed += status === 'failed' && failed === 0 ? 1 : failed;
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** @param {string} path @param {number} code @returns {Count} */
export function readReport(path, code) {
  try {
    return countReport(readFileSync(path, 'utf8'), code);
  } catch {
    return countReport('', code === 0 ? 1 : code);
  }
}

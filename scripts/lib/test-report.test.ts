import { describe, expect, it } from 'vitest';
import { countReport } from './test-report.mjs';

const report = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((it) => ({ status: it })),
    })),
  });

describe('counting a run', () => {
  it('adds up the tests of all files', () => {
    const text = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['failed', 'passed'] },
    );
    expect(countReport(text, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that never came to its tests as a failure', () => {
    expect(countReport(report({ status: 'failed', tests: [] }), 1)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('counts an error outside every test as a failure', () => {
    const text = report({ status: 'passed', tests: ['passed'] });
    expect(countReport(text, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a runner that wrote no report as a failure', () => {
    expect(countReport('', 1)).toEqual({ passed: 0, failed: 1 });
  });
});

/**
 * What is changed, and with which tests it must be noticed: every statement of packages/crypto that
 * runs. Nothing is left out to make the score look better.
 */
export default {
  mutate: ['packages/crypto/src/**/*.ts', '!packages/crypto/src/**/*.test.ts'],
  // Only this is copied; the changed copy lies in a temporary folder, never here.
  ignorePatterns: [
    '**',
    ...['!packages/crypto/**', '!scripts/mutation/**', '!scripts/tsconfig.base.json'],
    'node_modules',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  allowEmpty: true,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 20,
  allowConsoleColors: false,
  reporters: ['progress-append-only'],
  warnings: { slow: false },
};

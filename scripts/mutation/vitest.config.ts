import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that wait for Argon2id: most changes are noticed before. */
const SLOW = /(account|code|person|paper-code|independent|foreign-vectors)\.test\.ts$/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = (file: TestSpecification) => Number(SLOW.test(file.moduleId));
    return files.toSorted((a, b) => isSlow(a) - isSlow(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** How the tests of packages/crypto are run while its source is being changed. */
export default defineConfig({
  test: {
    include: ['packages/crypto/src/**/*.test.ts'],
    // It reads the source as text, and that is full of changes that are not switched on.
    exclude: ['**/labels.test.ts'],
    env: { QUICK: '1' },
    // Argon2id takes its time where nothing hurries; what hangs is ended by StrykerJS.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One place to load libsodium in instead of one for each file.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});

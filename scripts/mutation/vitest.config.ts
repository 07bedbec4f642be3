import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that wait for Argon2id come last: most changes are noticed before. */
const SLOW = /(account|code|person|paper-code|independent|foreign-vectors)\.test\.ts$/;

/** The test beside the changed file first: it should notice. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const beside = [this.ctx.config.related ?? []].flat().map((it) => it.replace(/\.ts$/, ''));
    const rank = ({ moduleId }: TestSpecification) => {
      if (beside.some((it) => basename(moduleId) === `${basename(it)}.test.ts`)) return 0;
      return SLOW.test(moduleId) ? 2 : 1;
    };
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** How the tests of packages/crypto are run while its source is being changed. */
export default defineConfig({
  test: {
    include: ['packages/crypto/src/**/*.test.ts'],
    // It reads the source as text, and that is full of changes that are not switched on.
    exclude: ['**/labels.test.ts'],
    testTimeout: 20_000,
    // One place to load libsodium in instead of one for each file.
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});

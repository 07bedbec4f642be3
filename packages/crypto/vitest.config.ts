import { defineConfig } from 'vitest/config';

/** For `npx vitest run --root packages/crypto`; the whole project is run by scripts/vitest.config.ts. */
const slow = process.env['SLOW'] === '1';
export default defineConfig({ test: { testTimeout: slow ? 1_800_000 : 20_000 } });

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './lint/import-directions.js';
import { IMPURE_GLOBALS, IMPURE_SYNTAX, MARKUP, TRACES, UNSAFE_PROPERTIES } from './lint/purity.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'];

const everywhere = {
  'gehoord/import-directions': 'error',
  eqeqeq: 'error',
  'no-console': 'error',
  'no-eval': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-unreachable': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-self-compare': 'error',
  'no-unsafe-finally': 'error',
  'max-lines': ['error', 300],
};

const UNUSED = {
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_',
  destructuredArrayIgnorePattern: '^_',
  caughtErrors: 'none',
};

const typed = {
  '@typescript-eslint/no-unused-vars': ['error', UNUSED],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  // Implementations of an asynchronous interface need not wait for anything.
  '@typescript-eslint/require-await': 'off',
  // Interfaces are written with methods; what implements them are plain objects without `this`.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
};

export default defineConfig(
  globalIgnores(['**/node_modules', '**/dist', '**/data', '**/coverage', 'migrations']),
  {
    // Exceptions are made here, where everybody sees them, never in the file they are for.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { gehoord: { rules: { 'import-directions': importDirections } } },
    rules: everywhere,
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'apps/*/tsconfig.json', 'tests/tsconfig.json'],
        tsconfigRootDir: root,
      },
    },
    rules: typed,
  },
  {
    files: ['packages/*/src/**', 'apps/*/src/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...TRACES],
      'no-restricted-properties': ['error', ...UNSAFE_PROPERTIES],
    },
  },
  {
    files: ['packages/protocol/src/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS, ...TRACES],
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
    },
  },
  {
    files: ['**/*.tsx'],
    ignores: [...TESTS, '**/*.examples.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP] },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['packages/ui/src/i18n/**', '**/vectors/**', 'packages/client/src/desk/words/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['scripts/**', 'tests/bench/**', 'apps/api/src/**/log.ts', 'apps/api/src/log/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: { 'no-unused-vars': ['error', UNUSED] },
  },
  {
    // Tool configurations beside a workspace belong to no TypeScript room.
    files: ['**/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);

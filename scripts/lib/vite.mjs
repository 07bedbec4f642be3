import { ROOT } from './run.mjs';
import { wasmAsHex } from './wasm-as-hex.mjs';

/**
 * A static app, built as its own vite.config.ts says.
 * @param {'portal' | 'backoffice'} app
 * @returns {import('vite').InlineConfig}
 */
export function staticApp(app) {
  const root = `${ROOT}apps/${app}`;
  return {
    root,
    configFile: `${root}/vite.config.ts`,
    envDir: false,
    logLevel: 'warn',
    worker: { format: 'es', plugins: () => [wasmAsHex()] },
    build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  };
}

/**
 * The server, and what is run beside it: workspace packages are bundled, what npm installed stays outside.
 * @returns {import('vite').InlineConfig}
 */
export function server() {
  return {
    root: `${ROOT}apps/api`,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@gehoord\//] },
    build: {
      ssr: true,
      rolldownOptions: {
        input: ['server', 'backup', 'restore'].map((it) => `${ROOT}apps/api/src/${it}.ts`),
      },
      outDir: 'dist',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
    },
  };
}

import preact from '@preact/preset-vite';
import { ROOT } from './run.mjs';

/** @param {string} app @returns {import('vite').InlineConfig} */
const common = (app) => ({
  root: `${ROOT}apps/${app}`,
  configFile: false,
  envFile: false,
  logLevel: 'warn',
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
});

/**
 * A static app. Nothing is inlined as a data: address, which the security policy refuses, and
 * nothing is preloaded by script.
 * @param {'portal' | 'backoffice'} app
 * @returns {import('vite').InlineConfig}
 */
export function staticApp(app) {
  const config = common(app);
  return {
    ...config,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    worker: { format: 'es' },
    build: { ...config.build, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  };
}

/**
 * The server: workspace packages are bundled, what npm installed stays outside.
 * @returns {import('vite').InlineConfig}
 */
export function server() {
  const config = common('api');
  return {
    ...config,
    ssr: { noExternal: [/^@gehoord\//] },
    build: { ...config.build, ssr: 'src/server.ts', minify: false },
  };
}

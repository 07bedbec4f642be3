import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** Lets the browser fetch the first language together with the script that asks for it. */
function firstLanguage(name: string): Plugin {
  return {
    name: 'first-language',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((it) => it.type === 'chunk' && it.isDynamicEntry && it.name === name)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}

/**
 * One page, no router. Nothing is inlined as a data: address (the security policy refuses it), and
 * the styles are one file, so that the first page stays within its six requests.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), firstLanguage('nl')],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2020', 'safari15', 'chrome87', 'firefox90'],
    cssTarget: ['safari15', 'chrome87', 'firefox90'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
  },
});

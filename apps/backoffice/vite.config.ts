import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// The security policy allows files from our own origin and nothing inline: no data: addresses, no
// inline polyfill. Workers are modules, like everything else.
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});

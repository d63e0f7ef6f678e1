import { defineConfig } from 'vite';

// Relative addresses, so that the built folder works from any place of any static host.
export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // An asset inlined as a data: address would be refused by the page's own policy.
    assetsInlineLimit: 0,
    // The policy allows no inline script, and every browser that runs the module knows `modulepreload`.
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
});

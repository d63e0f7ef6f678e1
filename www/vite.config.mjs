// For `npm run dev`; the build is `build/build.mjs`.
import { defineConfig } from 'vite';
import { guide } from './build/guide.mjs';

export default defineConfig({
  base: './',
  plugins: [guide()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});

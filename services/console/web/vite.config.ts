import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows no data: scripts or styles; files of their own are cached besides.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The first load is weighed compressed, by a test in a browser.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // Reference data is constants only: what a page doesn't name needn't follow with it.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/reference-data/') },
    },
  },
});

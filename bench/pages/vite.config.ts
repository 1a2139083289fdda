import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const pages = ['floor', 'react-hook-form', 'surveyjs', 'papaparse'];

export default defineConfig({
  root: here,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: join(here, '..', '..', 'test-output', 'bench'),
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { input: pages.map((page) => join(here, page, 'index.html')) },
  },
});

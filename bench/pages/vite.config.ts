import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const peers = ['floor', 'react-hook-form', 'surveyjs', 'papaparse'];

/** `--mode evaluate`: the page alone that has need of no peers. */
export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: join(here, '..', '..', 'test-output', 'bench'),
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: (mode === 'evaluate' ? ['evaluate'] : peers).map((page) =>
        join(here, page, 'index.html'),
      ),
    },
  },
}));

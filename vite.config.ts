import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { compiledAhead } from './build/compiledAhead.ts';
import { contentSecurityPolicy, DEV_NONCE } from './build/contentSecurityPolicy.ts';
import { inlinedIntakeWorker } from './build/intakeWorker.ts';
import { offlineWorker } from './build/offlineWorker.ts';
import { partStyles } from './build/partStyles.ts';
import { savedFileSchema } from './build/savedFileSchema.ts';
import { sizeBudget } from './build/sizeBudget.ts';
import { withoutComments } from './build/withoutComments.ts';

/**
 * All that the page asks for at once is one file: it compresses better than the pieces that sharing with
 * later parts would make of it. Those parts import from it, so nothing in it may await them at its top level.
 */
const FIRST = { name: 'first', tags: ['$initial' as const] };

/**
 * `vite build` makes the site, `vite build --mode single` adds the whole tool in one file that works
 * opened from disk. Both leave every address relative, so that the site works from any folder of any host.
 */
export default defineConfig(({ command, mode }) => {
  const single = mode === 'single';
  return {
    base: './',
    plugins: [
      svelte({
        configFile: false,
        // Not `runes: true` for all: packages may still hold components of the older syntax.
        dynamicCompileOptions: ({ filename }) =>
          filename.includes('node_modules') ? undefined : { runes: true },
      }),
      inlinedIntakeWorker(),
      partStyles(),
      withoutComments(),
      single && viteSingleFile({ useRecommendedBuildConfig: true }),
      single
        ? contentSecurityPolicy({ fileName: 'self-assessment.html' })
        : contentSecurityPolicy(),
      // What is inlined holds everything, and is compiled while the page waits for it.
      !single && compiledAhead(['/node_modules/svelte/', '/src/view/table/']),
      !single && savedFileSchema('self-assessment.schema.json'),
      !single && sizeBudget({ limit: 30_000, awaited: ['src/text/en/shell.ts'] }),
      // The last: it lists what all the others have made.
      !single && offlineWorker({ fileName: 'offline-worker.js', manifest: 'app.webmanifest' }),
    ],
    ...(command === 'serve' && { html: { cspNonce: DEV_NONCE } }),
    build: {
      // Without these, `color-scheme` and `light-dark()` are rewritten for browsers that lack them.
      target: ['chrome123', 'firefox128', 'safari17.5'],
      // Its polyfill fetches, which the policy refuses; and all parts are loaded ahead of need as it is.
      modulePreload: false,
      // The single file comes to stand beside the site, and holds what it needs of public/ itself.
      emptyOutDir: !single,
      copyPublicDir: !single,
      reportCompressedSize: false,
      ...(!single && { rolldownOptions: { output: { codeSplitting: { groups: [FIRST] } } } }),
    },
    test: {
      // A busy machine is no failure: what hangs still ends.
      testTimeout: 60_000,
      // Every core: the default leaves one of them idle, which on two is half of the machine.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'assessment',
            environment: 'node',
            include: ['test/assessment/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: { name: 'intake', environment: 'node', include: ['test/intake/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'passing', environment: 'node', include: ['test/passing/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'repo', environment: 'node', include: ['test/repo/**/*.test.ts'] },
        },
        {
          extends: true,
          plugins: [svelteTesting()],
          test: {
            name: 'view',
            environment: 'jsdom',
            // One page for all files, which each test leaves empty: half of the time went into new ones.
            isolate: false,
            include: ['test/view/**/*.test.ts'],
            setupFiles: ['test/view/setup.ts'],
          },
        },
      ],
    },
  };
});

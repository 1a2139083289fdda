import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Vite's own module, which loads the styles of a part before the part itself. */
const VITES_OWN = '\0vite/preload-helper.js';
const OURS = fileURLToPath(new URL('../src/view/partStyles.ts', import.meta.url));

/** Puts `src/view/partStyles.ts` in its place. */
export function partStyles(): Plugin {
  return {
    name: 'part-styles',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === VITES_OWN ? OURS : null),
  };
}

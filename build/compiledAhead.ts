import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A browser compiles a function when it is called for the first time: hundreds of them while somebody waits for the
 * first rows of a sheet. In a script that begins with this line, Chromium compiles all of them while it loads it, off
 * the main thread; others take it for a comment. What is compiled takes memory, needed or not: so it is for those
 * scripts alone that hold any of the `modules`, which are told by a part of their paths.
 */
export function compiledAhead(modules: readonly string[]): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    generateBundle: {
      // Vite has put lines of its own at the top by then.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const isMeant = file.moduleIds.some((id) => modules.some((part) => id.includes(part)));
          if (isMeant) file.code = HINT + file.code;
        }
      },
    },
  };
}

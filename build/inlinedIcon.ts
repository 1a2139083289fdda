import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the icon into the page: the single file has no other file beside it. */
export function inlinedIcon(file: string): Plugin {
  const icon = readFileSync(file, 'utf8').replaceAll(/\s*\n\s*/g, ' ');
  return {
    name: 'inlined-icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          /(<link rel="icon" href=")[^"]*/,
          `$1data:image/svg+xml,${encodeURIComponent(icon)}`,
        ),
    },
  };
}

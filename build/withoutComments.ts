import type { Plugin } from 'vite';

/** What stands in the page for its readers here is not sent to those of the site. */
export function withoutComments(): Plugin {
  return {
    name: 'without-comments',
    apply: 'build',
    transformIndexHtml: (html) => html.replaceAll(/\s*<!--[^]*?-->/g, ''),
  };
}

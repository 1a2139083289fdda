import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Nothing may be sent anywhere: every directive starts from none, and `connect-src 'none'` makes the
 * browser itself refuse requests by code. Trusted Types allow Svelte's own policy and those
 * for the two workers' addresses, so that no other text can become markup or code on its way through the page.
 */
const HOSTED: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  // What reads files is made of the page's own code; what keeps the tool for offline use has an address.
  'worker-src': ['blob:', "'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['svelte-trusted-html', 'intake-worker', 'offline-worker'],
};

/** Marks the styles that Vite's development server puts into the page. */
export const DEV_NONCE = 'development';

const DEV: Directives = {
  ...HOSTED,
  // The development server's client puts each component's style into a <style> with this nonce.
  'style-src': ["'self'", `'nonce-${DEV_NONCE}'`],
  // There the worker is a file of its own.
  'worker-src': ["'self'"],
  // It hears of changed files over a websocket of the same origin, and asks whether a restarted server is back.
  'connect-src': ["'self'"],
};

/**
 * Puts the policy into the page as the first thing after its charset, before anything that it governs.
 * A hosted page allows its own origin; a page of one file (`inlined`) allows exactly the scripts and
 * styles that stand in it, by their hashes, and is written under the name of that file.
 */
export function contentSecurityPolicy(inlined?: { readonly fileName: string }): Plugin {
  let serving = false;
  return {
    name: 'content-security-policy',
    // After the plugin that inlines, which does its work at the very end too.
    enforce: 'post',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (serving) return withPolicy(html, DEV);
        return inlined === undefined ? withPolicy(html, HOSTED) : html;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (inlined === undefined) return;
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const source = withPolicy(String(page.source), inlinedDirectives(String(page.source)));
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName: inlined.fileName, source });
      },
    },
  };
}

function inlinedDirectives(html: string): Directives {
  return {
    ...HOSTED,
    'script-src': hashesOf('script', html),
    'style-src': hashesOf('style', html),
    'img-src': ['data:', 'blob:'],
    'worker-src': ['blob:'],
    'manifest-src': ["'none'"],
  };
}

function hashesOf(element: 'script' | 'style', html: string): readonly string[] {
  const contents = html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'));
  const hashes = [...contents].map(([, content = '']) => {
    // Browsers hash what the HTML parser made of the text, which knows one kind of line end.
    const parsed = content.replace(/\r\n?/g, '\n');
    return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
  });
  return hashes.length > 0 ? hashes : ["'none'"];
}

function withPolicy(html: string, directives: Directives): string {
  const policy = Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
  const charset = /<meta charset="utf-8"[^>]*>/i;
  if (!charset.test(html))
    throw new Error('index.html has no <meta charset> to put the policy after.');
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

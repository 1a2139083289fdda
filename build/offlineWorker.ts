import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { bundledWorker } from './bundledWorker.ts';

interface Names {
  /** The worker's script, beside the page: its folder is all that it answers for. */
  readonly fileName: string;
  /** The web app manifest in public/. The single file, which has no other beside it, goes without. */
  readonly manifest: string;
}

/** Writes the worker that keeps the site's own files: exactly those of this build, by their hashes. */
export function offlineWorker({ fileName, manifest }: Names): Plugin {
  let publicDir = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifest}` }, injectTo: 'head' },
    ],
    generateBundle: {
      // What a plugin changes or adds after this one would be missing from the list.
      order: 'post',
      async handler(_options, bundle) {
        const files = { ...hashesIn(publicDir), ...hashesOf(bundle) };
        const list = JSON.stringify(files);
        const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
        const define = { FILES: list, VERSION: JSON.stringify(version) };
        const source = await bundledWorker('/src/offline/worker.ts', define);
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

function hashesOf(bundle: Rolldown.OutputBundle): Record<string, string> {
  return Object.fromEntries(
    Object.values(bundle).map((file) => {
      const address = file.fileName === 'index.html' ? './' : file.fileName;
      return [address, integrity(file.type === 'chunk' ? file.code : file.source)];
    }),
  );
}

/** What is copied as it is. */
function hashesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      integrity(readFileSync(path)),
    ]),
  );
}

/** As browsers check it, when a file is loaded. */
function integrity(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

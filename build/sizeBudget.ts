import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

interface Budget {
  /** Largest sum of gzipped bytes of all that the first screen needs. */
  readonly limit: number;
  /** Modules that the entry imports dynamically, yet waits for before it shows anything. */
  readonly awaited: readonly string[];
}

/** Fails the build where the first screen needs more than its budget: page, styles and scripts. */
export function sizeBudget({ limit, awaited }: Budget): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sizes = firstScreen(bundle, awaited).map((file) => ({
          file,
          bytes: gzippedSize(bundle[file]),
        }));
        const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
        const summary = `first screen: ${kB(sum)} of ${kB(limit)} gzip`;
        if (sum <= limit) {
          this.info(summary);
          return;
        }
        const list = sizes.map(({ file, bytes }) => `  ${kB(bytes).padStart(9)}  ${file}`);
        this.error([`${summary}: over budget`, ...list].join('\n'));
      },
    },
  };
}

function firstScreen(bundle: Rolldown.OutputBundle, awaited: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const waitedFor = awaited.map((module) => {
    const holder = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (holder === undefined)
      throw new Error(`The size budget names ${module}, which no chunk holds.`);
    return holder;
  });

  // By what the page names: an entry that only imports is left out of the bundle.
  const page = bundle['index.html'];
  const html = page?.type === 'asset' ? String(page.source) : '';
  const entries = chunks.filter(({ fileName }) => html.includes(fileName));
  if (entries.length === 0) throw new Error('The size budget found no entry to measure.');

  const files = new Set(['index.html']);
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(visit);
  };
  [...entries, ...waitedFor].forEach(visit);
  return [...files];
}

function gzippedSize(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): number {
  if (file === undefined) return 0;
  return gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

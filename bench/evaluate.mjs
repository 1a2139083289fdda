// npm run bench:evaluate: what evaluating costs, beside a bare loop. Without a browser; nothing is asserted.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ensureInstalled } from '../scripts/install.mjs';
import { ROOT } from '../scripts/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '31' } } });

await ensureInstalled();

// Bundled as the tool is: a development server's modules are slower, and would be measured with it.
const outDir = join(ROOT, 'test-output', 'bench-evaluate');
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: join(ROOT, 'bench', 'evaluate', 'compare.ts'), outDir, emptyOutDir: true },
});

const { compare } = await import(join(outDir, 'compare.js'));
compare({ runs: Number(values.runs), say: console.log });

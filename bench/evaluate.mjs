// npm run bench:evaluate: what evaluating costs, beside a bare loop. On demand; nothing is asserted.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { run, tail } from '../scripts/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '31' } } });

await ensureInstalled();
const browser = await ensureBrowser();
if (browser === undefined) process.exit(1);

// Bundled as the tool is: a development server's modules are slower, and would be measured with it.
const { code, output } = await run(
  'vite build --config bench/pages/vite.config.ts --mode evaluate',
);
if (code !== 0) {
  console.error(tail(output));
  process.exit(1);
}

const { module } = await runnerImport('./bench/evaluate/inBrowser.ts');
await module.evaluateInBrowser({
  executablePath: browser,
  runs: Number(values.runs),
  say: console.log,
});

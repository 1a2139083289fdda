// npm run bench:browser: the sheet beside its peers in a real browser, as ratios. On demand; nothing is asserted.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../scripts/browser.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { run, tail } from '../scripts/run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'without-peers': { type: 'boolean', default: false },
  },
});

await ensureInstalled();
await ensureInstalled('bench');
const browser = await ensureBrowser();
if (browser === undefined) process.exit(1);

console.log('Building …');
for (const command of ['vite build', 'vite build --config bench/pages/vite.config.ts']) {
  const { code, output } = await run(command);
  if (code === 0) continue;
  console.error(tail(output));
  process.exit(1);
}

const { module } = await runnerImport('./bench/browser/compare.ts');
await module.compare({
  executablePath: browser,
  runs: Number(values.runs),
  withPeers: !values['without-peers'],
  say: console.log,
});

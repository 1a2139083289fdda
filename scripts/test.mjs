// npm test: every check, right after a clone. The very last line says how many passed and failed.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser, ensureChineseFont, folderInMemory } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run, tail } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {Counts & { output: string }} Outcome of one tool
 */

const LOGS = 'test-output';

await ensureInstalled();
rmSync(resolve(ROOT, LOGS), { recursive: true, force: true });

const total = { passed: 0, failed: 0 };

// Every stage runs, whatever became of the ones before: one run shows all there is to mend.
// Together: the longest of them, ESLint, keeps but one core busy.
await Promise.all([
  stage('lint', [
    'eslint . --max-warnings 0',
    'stylelint "src/**/*.{css,svelte}"',
    'prettier --check .',
    'knip',
  ]),
  stage('types', [
    'svelte-check --fail-on-warnings',
    ...tsconfigs().map((path) => `tsc -p ${path}`),
  ]),
]);
await testStage('unit', {
  command: `vitest run --reporter=default --reporter=json --outputFile.json=${LOGS}/unit.json`,
  count: vitestCounts,
});
// What an earlier build left behind must not pass for what this one makes.
rmSync(resolve(ROOT, 'dist'), { recursive: true, force: true });
await stage('build', ['vite build', 'vite build --mode single'], { inTurn: true });
const browser = await ensureBrowser();
await ensureChineseFont();
await testStage('browser', {
  command: 'playwright test --reporter=list,json',
  env: {
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${LOGS}/browser.json`,
    CHROMIUM_PATH: browser ?? '',
    TMPDIR: folderInMemory() ?? tmpdir(),
  },
  count: playwrightCounts,
});

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * A stage of tools that each count as one.
 *
 * @param {string} name
 * @param {readonly string[]} commands
 * @param {{ inTurn?: boolean }} [options]
 */
async function stage(name, commands, { inTurn = false } = {}) {
  const started = Date.now();
  const log = `${LOGS}/${name}.log`;
  /** @param {string} command @returns {Promise<Outcome>} */
  const tool = async (command) => {
    const { code, output } = await run(command, { log });
    return code === 0
      ? { passed: 1, failed: 0, output }
      : { passed: 0, failed: 1, output: `> ${command}\n${output}` };
  };
  /** @type {Outcome[]} */
  const outcomes = [];
  if (inTurn) for (const command of commands) outcomes.push(await tool(command));
  else outcomes.push(...(await Promise.all(commands.map(tool))));
  report(name, started, outcomes);
}

/**
 * A stage of one tool that counts its own tests.
 *
 * @param {string} name
 * @param {{ command: string, env?: Record<string, string>, count: (report: any) => Counts }} tool
 */
async function testStage(name, { command, env = {}, count }) {
  const started = Date.now();
  const { code, output } = await run(command, { log: `${LOGS}/${name}.log`, env });
  const file = resolve(ROOT, LOGS, `${name}.json`);
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  // A tool that failed, or ran no tests at all, has failed even where it counts no failure.
  const counted = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  report(name, started, [{ passed, failed: counted, output }]);
}

/**
 * @param {string} name
 * @param {number} started
 * @param {readonly Outcome[]} outcomes
 */
function report(name, started, outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed === 0) return;
  for (const outcome of outcomes.filter((one) => one.failed > 0))
    console.log(`\n${tail(outcome.output)}\n`);
  console.log(`All of it: ${LOGS}/${name}.log\n`);
}

/** Every tsconfig that svelte-check, which reads the root's, does not see. */
function tsconfigs() {
  const inSource = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('tsconfig.json'))
    .map((path) => join('src', path));
  return ['tsconfig.node.json', ...inSource];
}

/** @param {any} report @returns {Counts} */
function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  // A file that could not even be loaded has failed without a single test in it.
  const broken = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** @param {any} report @returns {Counts} */
function playwrightCounts({ stats: { expected, unexpected, flaky } }) {
  return { passed: expected, failed: unexpected + flaky };
}

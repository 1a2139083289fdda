import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, run, tail } from './run.mjs';

/** Installs what package-lock.json names, where that has not been done since the file last changed. */
export async function ensureInstalled() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.log('Installing packages (npm ci) …');
  // NODE_ENV=production would leave out the very tools that build and test.
  const { code, output } = await run('npm ci --include=dev --no-audit --no-fund');
  if (code === 0) return;
  console.error(tail(output));
  console.error(
    '\nnpm ci failed, for the reason above. It needs Node 20.19 or newer, and the npm registry.',
  );
  process.exit(1);
}

/** @param {string} file */
function modified(file) {
  return statSync(resolve(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

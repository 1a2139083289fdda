import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, run, tail } from './run.mjs';

/**
 * Installs what a folder's package-lock.json names, where that has not been done since the file last changed.
 *
 * @param {string} [folder] the project's own, unless told otherwise
 */
export async function ensureInstalled(folder = '.') {
  const installed = modified(`${folder}/node_modules/.package-lock.json`);
  if (installed >= modified(`${folder}/package-lock.json`)) return;
  console.log('Installing packages (npm ci) …');
  // NODE_ENV=production would leave out the very tools that build and test.
  const command = `npm ci --prefix ${folder} --include=dev --no-audit --no-fund`;
  const { code, output } = await run(command);
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

import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { run, tail } from './run.mjs';

/**
 * Where a Chromium stands on this machine: as CHROMIUM_PATH says, else in one of the usual places, else
 * where Playwright downloads its own to.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const { chromium } = await import('@playwright/test');
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a Chromium or installs one; `undefined`, having said what to do, where neither can be done. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium on this machine: installing one …');
  // The shell opens no windows, whose pages are much of what a browser does; older releases lack its package.
  if (isDebianRoot()) await aptInstall('chromium-headless-shell', 'chromium');
  const packaged = await findBrowser();
  if (packaged !== undefined) return packaged;

  const { output } = await run('playwright install chromium');
  const downloaded = await findBrowser();
  if (downloaded === undefined) {
    console.error(tail(output, 5));
    console.error(
      'The browser tests need Chromium, Chrome or Edge. Install one, or set CHROMIUM_PATH to its program.',
    );
  }
  return downloaded;
}

/**
 * For all that the tests' browsers write: a profile for each test, and what their processes pass to each other.
 * On a disk that is a tenth of their work. Containers often have such a folder, but with no room in it.
 *
 * @returns {string | undefined}
 */
export function folderInMemory() {
  const folder = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(folder)) return undefined;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= LEAST_ROOM ? folder : undefined;
}

const LEAST_ROOM = 4 * 1024 ** 3;

/** The printed pages in Chinese need a font that has the characters; only Linux may come without one. */
export async function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  const { code, output } = await run('fc-list :lang=zh');
  if (code === 0 && output.trim() !== '') return;
  if (isDebianRoot()) {
    console.log('No Chinese font on this machine: installing one …');
    await aptInstall('fontconfig fonts-wqy-microhei');
  } else {
    console.warn(
      'No Chinese font on this machine: tests of the Chinese pages may fail without one.',
    );
  }
}

/** @returns {readonly string[]} */
function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((variable) => process.env[variable] ?? '')
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return [
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge',
      ].map((name) => `/usr/bin/${name}`);
  }
}

/** Not Ubuntu, whose chromium package is a pointer to another installer. */
function isDebianRoot() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/etc/lsb-release')
  );
}

/**
 * The first of some lists of packages that can be had; says what went wrong where none can.
 *
 * @param {readonly string[]} alternatives
 */
async function aptInstall(...alternatives) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get update', { env });
  let said = '';
  for (const packages of alternatives) {
    const install = `apt-get install --yes --no-install-recommends ${packages}`;
    const { code, output } = await run(install, { env });
    if (code === 0) return;
    said = output;
  }
  console.error(tail(said, 5));
}

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const BINARIES = resolve(ROOT, 'node_modules', '.bin');

/**
 * Runs a command in the project's folder, with the project's tools on its path. What it prints is
 * returned, and appended to the file `log` where one is given. Resolves whatever the exit code.
 *
 * @param {string} command as typed into a shell; with double quotes if any, which every system's shell reads alike
 * @param {{ log?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, { log, env = {} } = {}) {
  const { PATH = '', Path = PATH } = process.env;
  const child = spawn(command, {
    cwd: ROOT,
    // Windows finds npm and its like only through a shell.
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: BINARIES + delimiter + Path },
  });
  let output = '';
  const file = log === undefined ? undefined : openLog(log);
  file?.write(`> ${command}\n`);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      file?.write(text);
    });
  }
  return new Promise((done) => {
    /** @param {number} code */
    const finish = (code) =>
      file === undefined ? done({ code, output }) : file.end(() => done({ code, output }));
    child.once('error', (error) => {
      output += String(error);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** @param {string} log */
function openLog(log) {
  mkdirSync(dirname(resolve(ROOT, log)), { recursive: true });
  return createWriteStream(resolve(ROOT, log), { flags: 'a' });
}

/**
 * The end of a tool's output, which is where they say what went wrong.
 *
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 30) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

import type { Rehearsal } from './serveAll.ts';

/** Named in the page's Content-Security-Policy. */
const POLICY = 'intake-worker';

let trust: ((address: string) => string) | null = null;

/** In milliseconds. */
const QUIET = 1_000;

/** To start one takes longer than it then takes for what most people paste. */
let spare: Worker | null = null;
let isStartedAhead = false;

/** The worker that reads files; one that was started ahead of need, where there is one. */
export async function openWorker(): Promise<Worker> {
  return takeSpare() ?? start();
}

/** That one, which can be asked at once; `null` where there is none. */
export function takeSpare(): Worker | null {
  const worker = spare;
  spare = null;
  return worker;
}

/** Has a worker ready for the next file; rejects where its code can't be had. */
export async function loadWorker(): Promise<void> {
  if (!spare) keep(await start());
}

/** Ahead of need, so that a file can be read at once, by code that has run before, and without the server. */
export async function loadWorkerAhead(): Promise<void> {
  await loadWorker();
  isStartedAhead = true;
  spare?.postMessage({ ask: 'rehearse' } satisfies Rehearsal);
}

/** Where one was, another for the next file, once the page has shown what came of this one. */
export function loadNextWorker(): void {
  if (!isStartedAhead) return;
  setTimeout(() => {
    // What can't be had now is asked for again when it is needed.
    if (!spare) loadWorkerAhead().catch(() => undefined);
  }, QUIET);
}

function keep(worker: Worker): void {
  spare?.terminate();
  spare = worker;
  worker.addEventListener('error', () => {
    if (spare === worker) spare = null;
  });
}

async function start(): Promise<Worker> {
  const { default: address } = await import('./workerAddress.ts');
  trust ??= trustOnly(address);
  return new Worker(trust(address));
}

/** Where the browser asks for it, the policy by which no other address than the worker's ever is a script. */
function trustOnly(own: string): (address: string) => string {
  const rules = { createScriptURL: (address: string) => (address === own ? address : '') };
  const policy = window.trustedTypes?.createPolicy(POLICY, rules);
  return policy === undefined
    ? rules.createScriptURL
    : (address) => policy.createScriptURL(address);
}

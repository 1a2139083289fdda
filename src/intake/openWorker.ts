import type { Rehearsal } from './serveAll.ts';

/** Named in the page's Content-Security-Policy. */
const POLICY = 'intake-worker';

let trust: ((address: string) => string) | null = null;

/** To start one takes longer than it then takes for what most people paste. */
let spare: Worker | null = null;

/** The worker that reads files; one that was started ahead of need, where there is one. */
export async function openWorker(): Promise<Worker> {
  const worker = spare ?? (await start());
  spare = null;
  return worker;
}

/** Ahead of need, so that a file can be read at once, and without the server. */
export async function loadWorker(): Promise<void> {
  const worker = await start();
  spare?.terminate();
  spare = worker;
  worker.postMessage({ ask: 'rehearse' } satisfies Rehearsal);
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

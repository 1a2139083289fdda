/** Named in the page's Content-Security-Policy. */
const POLICY = 'intake-worker';

let trust: ((address: string) => string) | null = null;

/** Starts the worker that reads files, which is loaded only now. */
export async function openWorker(): Promise<Worker> {
  const { default: address } = await import('./workerAddress.ts');
  trust ??= trustOnly(address);
  return new Worker(trust(address));
}

/** Ahead of need, so that a file can be read without the server. */
export async function loadWorker(): Promise<void> {
  await import('./workerAddress.ts');
}

/** Where the browser asks for it, the policy by which no other address than the worker's ever is a script. */
function trustOnly(own: string): (address: string) => string {
  const rules = { createScriptURL: (address: string) => (address === own ? address : '') };
  const policy = window.trustedTypes?.createPolicy(POLICY, rules);
  return policy === undefined
    ? rules.createScriptURL
    : (address) => policy.createScriptURL(address);
}

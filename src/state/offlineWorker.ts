/** Named in the page's Content-Security-Policy. */
const POLICY = 'offline-worker';

/** The worker of `src/offline`, which the build puts beside the page. */
const FILE = 'offline-worker.js';

/**
 * Lets the worker keep the tool's own files in this browser. A newer version takes this one's place without a
 * word while nobody has touched the page; otherwise this resolves to what puts it there and loads the page
 * anew, for when the user says so.
 */
export async function keepForOffline(): Promise<() => void> {
  // What the first screen needs comes before what it may need another day.
  if (document.readyState !== 'complete')
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  const registration = await register();
  const { serviceWorker } = navigator;
  return new Promise((ask) => {
    let isWanted = false;
    const use = (): void => {
      isWanted = true;
      if (registration.waiting) registration.waiting.postMessage('use');
      else window.location.reload();
    };
    // Here or in another tab, the newer version was put in this one's place.
    serviceWorker.addEventListener('controllerchange', () => {
      if (isWanted || isUntouched()) window.location.reload();
      else ask(use);
    });
    serviceWorker.addEventListener('message', ({ data }) => {
      if (data === 'not-alone') ask(use);
    });
    whenWaiting(registration, (newer) => {
      if (isUntouched()) newer.postMessage('use-if-alone');
      else ask(use);
    });
  });
}

/** Whether this browser keeps the tool; waits for it as long as it is being fetched. */
export async function isKeptForOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.serviceWorker.ready;
  return (await ownRegistration()) !== undefined;
}

/** Leaves nothing of the tool's own files in this browser, until it is opened again. */
export async function forgetOffline(): Promise<void> {
  const registration = await ownRegistration();
  if (registration === undefined) return;
  for (const worker of [registration.active, registration.waiting, registration.installing])
    worker?.postMessage('forget');
}

/** The only address that this policy ever makes a script of is the worker's. */
function register(): Promise<ServiceWorkerRegistration> {
  const address = new URL(FILE, document.baseURI).href;
  const rules = { createScriptURL: () => address };
  const policy = window.trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return navigator.serviceWorker.register(policy.createScriptURL(FILE), { updateViaCache: 'none' });
}

/** None where the page is a file, for which browsers refuse to look for one. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.getRegistration().catch(() => undefined);
}

/** The first worker of all has no page yet that it would have to wait for. */
function whenWaiting(
  registration: ServiceWorkerRegistration,
  act: (newer: ServiceWorker) => void,
): void {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) act(registration.waiting);
  };
  const watch = (): void => registration.installing?.addEventListener('statechange', look);
  look();
  watch();
  registration.addEventListener('updatefound', watch);
}

/** What is loaded anew now, nobody loses sight of. */
function isUntouched(): boolean {
  return !navigator.userActivation.hasBeenActive && window.scrollY === 0;
}

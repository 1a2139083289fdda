/**
 * Keeps the tool's own files in this browser, so that it opens without its server. It answers for those files
 * and leaves everything else to the browser; of answers it never hears.
 */
declare const self: ServiceWorkerGlobalScope;

/** Written by the build: each file's address from here, and the hash that its content must have. */
declare const FILES: Readonly<Record<string, string>>;
/** Written by the build: another one wherever a file is another. */
declare const VERSION: string;

const files = FILES;

/** The page, by the address that every host knows it under. */
const PAGE = './';

const { scope } = self.registration;
/** One origin may hold several copies of the tool, in different folders, and much else. */
const PREFIX = `cloud-productivity-self-assessment:${scope}:`;
const CACHE = PREFIX + VERSION;

let kept: Promise<void> = Promise.resolve();

self.addEventListener('install', (event) => {
  kept = keep();
  event.waitUntil(kept);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteCaches((name) => name !== CACHE));
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(self.skipWaiting());
  if (event.data === 'use-if-alone') event.waitUntil(useIfAlone(event.source));
  if (event.data === 'forget') event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const address = addressFor(event.request);
  if (address !== null) event.respondWith(answer(address, event.request));
});

/**
 * All of the files or none: with one that is not of this version, as while a host is being updated, the worker
 * is not installed, and the browser tries again at the next visit.
 */
async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  const requests = Object.entries(files).map(
    ([address, integrity]) =>
      new Request(address, { integrity, cache: 'no-cache', redirect: 'error' }),
  );
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

function addressFor({ method, mode, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const { origin, pathname, search } = new URL(url);
  const path = (origin + pathname).slice(scope.length);
  if (mode === 'navigate') return path === '' || path === 'index.html' ? PAGE : null;
  return search === '' && Object.hasOwn(files, path) ? path : null;
}

/** What a browser has thrown away, to make room, the server still has. */
async function answer(address: string, request: Request): Promise<Response> {
  // A host may say that its answer varies with a header, which is not the same for a script and for this worker.
  const file = await caches.match(address, { cacheName: CACHE, ignoreVary: true });
  return file ?? fetch(request);
}

/** Another tab may be in the midst of something; its version stays until somebody says otherwise. */
async function useIfAlone(asked: ExtendableMessageEvent['source']): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(scope)).length <= 1) await self.skipWaiting();
  else asked?.postMessage('not-alone');
}

/** Leaves nothing behind, until the tool is opened again. */
async function forget(): Promise<void> {
  await kept.catch(() => undefined);
  await deleteCaches(() => true);
  await self.registration.unregister();
}

async function deleteCaches(isMeant: (name: string) => boolean): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(own.filter(isMeant).map((name) => caches.delete(name)));
}

export {};

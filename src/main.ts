import { mount } from 'svelte';
import App from './App.svelte';
import { Keeping } from './state/keeping.svelte.ts';
import { browserStorage } from './state/keeping/texts.ts';
import { Language } from './state/language.svelte.ts';
import './styles/index.css';
import { isLanguageCode, preferredLanguage } from './text/languages.ts';

/** Only the site has a worker beside it: the single file has none, and in development files change. */
const newerVersion =
  import.meta.env.MODE === 'production'
    ? import('./state/offlineWorker.ts').then((part) => part.keepForOffline())
    : null;

// Every screen begins at its top: going back to one, the browser would scroll on from there.
history.scrollRestoration = 'manual';

const target = document.querySelector('#app');
// Not awaited: parts that load later import from this file, and would wait for it while it waits for them.
if (target) {
  start(target).catch(() => document.querySelector('#failed')?.removeAttribute('hidden'));
}

async function start(target: Element): Promise<void> {
  const keeping = new Keeping(browserStorage());
  const { language: chosen } = keeping;
  const code = isLanguageCode(chosen) ? chosen : preferredLanguage(navigator.languages);
  const [language, opened] = await Promise.all([Language.load(code), keeping.restore()]);
  const restored = opened?.restored ?? null;
  const unreadable = opened?.unreadable ?? null;
  mount(App, { target, props: { keeping, language, restored, unreadable, newerVersion } });
}

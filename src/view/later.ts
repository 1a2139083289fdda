import { idly } from '../state/idle.ts';

/** Everything that the first screen does without, loaded when it is needed or when there is time. */

export const screens = {
  market: () => import('./steps/Market.svelte'),
  entitlements: () => import('./steps/Entitlements.svelte'),
  associations: () => import('./steps/Associations.svelte'),
  staff: () => import('./steps/Staff.svelte'),
  result: () => import('./steps/Result.svelte'),
  compare: () => import('./steps/Compare.svelte'),
  privacy: () => import('./steps/Privacy.svelte'),
  'not-found': () => import('./steps/NotFound.svelte'),
};

export const parts = {
  standing: () => import('./standing/Standing.svelte'),
  dialogs: () => import('./files/FileDialogs.svelte'),
  notices: () => import('./Notices.svelte'),
};

/**
 * Once the first screen is there and the browser has time. After this nothing is asked of the server any
 * more, so that the tool goes on without it.
 */
export function loadEverythingWhenIdle(): void {
  if (document.readyState === 'complete') loadWhenIdle();
  else window.addEventListener('load', loadWhenIdle, { once: true });
}

/** In milliseconds: the first screen, and who begins to use it, come first. */
const LONGEST_WAIT = 10_000;

function loadWhenIdle(): void {
  idly(() => void loadEverything(), LONGEST_WAIT);
}

/** What can't be had now is asked for again when it is needed. */
const loadEverything = () =>
  import('./loadEverything.ts').then(
    (everything) => everything.loadEverything(),
    () => undefined,
  );

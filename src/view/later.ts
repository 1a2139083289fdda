import { loadEveryLanguage } from '../text/languages.ts';

/** Everything that the first screen does without, loaded when it is needed or when there is time. */

export const screens = {
  market: () => import('./steps/Market.svelte'),
  entitlements: () => import('./steps/Entitlements.svelte'),
  associations: () => import('./steps/Associations.svelte'),
  staff: () => import('./steps/Staff.svelte'),
  result: () => import('./steps/Result.svelte'),
  privacy: () => import('./steps/Privacy.svelte'),
  'not-found': () => import('./steps/NotFound.svelte'),
};

export const parts = {
  standing: () => import('./standing/Standing.svelte'),
  dialogs: () => import('./files/FileDialogs.svelte'),
  notices: () => import('./Notices.svelte'),
};

const state: readonly (() => Promise<unknown>)[] = [
  () => import('../state/findings.svelte.ts'),
  () => import('../state/readSavedFile.ts'),
  () => import('../state/restore.ts'),
  () => import('../state/sample.ts'),
  () => import('../state/saveCopy.ts'),
];

/**
 * Once the first screen is there and the browser has time. After this nothing is asked of the server any
 * more, so that the tool goes on without it.
 */
export function loadEverythingWhenIdle(): void {
  if (document.readyState === 'complete') whenIdle(loadEverything);
  else
    window.addEventListener(
      'load',
      () => {
        whenIdle(loadEverything);
      },
      { once: true },
    );
}

/** A part that can't be had now is asked for again when it is needed. */
function loadEverything(): void {
  const loads = [...Object.values(screens), ...Object.values(parts), ...state, loadEveryLanguage];
  void Promise.allSettled(loads.map((load) => load()));
}

/** Safari knows no idle callback; a moment after the first screen is shown does as well. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 200);
}

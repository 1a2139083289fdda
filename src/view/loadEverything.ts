import { languages } from '../text/languages.ts';
import { parts, screens } from './later.ts';

const state: readonly (() => Promise<unknown>)[] = [
  () => import('../state/findings.svelte.ts'),
  () => import('../state/keeping/largeDraft.ts'),
  () => import('../state/keeping/restoreLarge.ts'),
  () => import('../state/offlineWorker.ts'),
  () => import('../state/opening.ts'),
  () => import('../state/restore.ts'),
  () => import('../state/saveCopy.ts'),
  () => import('../intake/openWorker.ts').then(({ loadWorkerAhead }) => loadWorkerAhead()),
  () => import('../intake/exportFile.ts'),
];

/** So that changing the language needs no server. */
const words = Object.values(languages).flatMap(({ shell, words }) => [shell, words]);

export async function loadEverything(): Promise<void> {
  const loads = [...Object.values(screens), ...Object.values(parts), ...state, ...words];
  await Promise.allSettled(loads.map((load) => load()));
}

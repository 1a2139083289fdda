import { loadEveryLanguage } from '../text/languages.ts';
import { parts, screens } from './later.ts';

const state: readonly (() => Promise<unknown>)[] = [
  () => import('../state/findings.svelte.ts'),
  () => import('../state/offlineWorker.ts'),
  () => import('../state/opening.ts'),
  () => import('../state/restore.ts'),
  () => import('../state/saveCopy.ts'),
  () => import('../intake/openReview.ts'),
  () => import('../intake/openWorker.ts').then(({ loadWorker }) => loadWorker()),
  () => import('../intake/export.ts').then(({ loadWriters }) => loadWriters()),
];

export async function loadEverything(): Promise<void> {
  const loads = [...Object.values(screens), ...Object.values(parts), ...state, loadEveryLanguage];
  await Promise.allSettled(loads.map((load) => load()));
}

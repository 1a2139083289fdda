import { parseDraft, type Draft } from '../assessment/index.ts';
import { isStep, type StepId } from './journey.svelte.ts';

export interface Restored {
  readonly draft: Draft;
  readonly step: StepId;
}

/** What this browser kept, or `null` where it can't be read. Loaded only where something was kept. */
export function restore(kept: string): Restored | null {
  let record: unknown;
  try {
    record = JSON.parse(kept);
  } catch {
    return null;
  }
  if (typeof record !== 'object' || record === null) return null;
  if (Reflect.get(record, 'version') !== 1) return null;
  const draft = parseDraft(Reflect.get(record, 'draft'));
  const step: unknown = Reflect.get(record, 'step');
  return draft && { draft, step: isStep(step) ? step : 'market' };
}

import { restore, type Restored } from '../../src/state/restore.ts';

/** Where this and every earlier version keeps the answers. */
const ANSWERS = 'cloud-productivity-self-assessment:answers';

/** The text that is kept, if any. */
export function keptText(storage: Storage): string | null {
  return storage.getItem(ANSWERS);
}

/** What is kept, read as after a reload but without a tab that would say that it keeps now. */
export async function keptIn(storage: Storage): Promise<Restored | null> {
  return (await restore(keptText(storage) ?? '')).restored;
}

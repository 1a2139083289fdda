import { Draft } from '../model/draft.ts';

/** A draft as it was kept, or `null` where what was kept is none: never throws. */
export function parseDraft(stored: unknown): Draft | null {
  const parsed = Draft.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

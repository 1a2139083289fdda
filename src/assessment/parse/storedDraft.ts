import { Draft } from '../model/draft.ts';

/** A draft as it was kept, or `null` where what was kept is none: never throws. */
export function parseDraft(stored: unknown): Draft | null {
  try {
    const parsed = Draft.safeParse(stored);
    return parsed.success ? parsed.data : null;
  } catch {
    // A getter or a proxy may throw, which nothing that was kept as JSON can hold.
    return null;
  }
}

// Pages opened from disk share one storage, so every name says whose it is.
const PREFIX = 'cloud-productivity-self-assessment:';

/** All that is ever kept as text, and so all that there is to delete. */
const names = ['answers', 'tab', 'language'] as const;
type Name = (typeof names)[number];

export type Failure = 'full' | 'blocked';

export function keyOf(name: Name): string {
  return PREFIX + name;
}

export const DATABASE = keyOf('answers');

// Nothing here throws, whatever the browser does. The storage is `null` where there is none.

export function readText(storage: Storage | null, name: Name): string | null {
  try {
    return storage?.getItem(keyOf(name)) ?? null;
  } catch {
    return null;
  }
}

/** Why it could not be written, or `null` where it was. */
export function writeText(storage: Storage | null, name: Name, value: string): Failure | null {
  if (!storage) return 'blocked';
  try {
    storage.setItem(keyOf(name), value);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

export function deleteTexts(storage: Storage | null): void {
  try {
    for (const name of names) storage?.removeItem(keyOf(name));
  } catch {
    // What denies everything holds nothing.
  }
}

/** Whether there is no room left, as browsers name it; any other refusal is for good. */
export function failureOf(error: unknown): Failure {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
}

/** `null` where the browser denies storage, which some do by throwing at the mere mention of it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

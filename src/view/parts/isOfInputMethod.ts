/** Stands for a key that an input method, by which Chinese is written, takes for itself. */
const TAKEN = 229;

/** Whether a key is an input method's own. */
export function isOfInputMethod(event: KeyboardEvent): boolean {
  // Deprecated, but in Safari nothing else tells the Enter that ends a word: it comes once the word is written.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === TAKEN;
}

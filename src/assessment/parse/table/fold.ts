/** Case, width, spaces and punctuation make no difference between two words. */
export function fold(text: string): string {
  // Most cells are plain words or numbers already, and most of the others have no need of Unicode's rules.
  if (/^[a-z0-9]*$/.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const ASCII = /^[\0-\x7F]*$/;

/** The words of a text, in the same way; Chinese stays in one piece. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

import { fold } from './fold.ts';
import type { Words } from './words.ts';

const SEPARATORS = /[;,/|+&、，；／\n]|\s(?:and|und|or)\s|和|及|与/iu;
const BRACKETS = /[()（）[\]【】]/u;
const IN_DOUBT = /[?？]/u;
/** Such as the day on which an exam was passed. */
const NUMBERS = /^[\d\s./年月日-]*$/u;

/**
 * The ids whose words stand in a list, each once, in the order of the vocabulary. What stands in brackets belongs
 * to the word before: of `DPOR (requested)` nothing is known.
 */
export function knownIn<Id>(
  text: string,
  vocabulary: readonly Words<Id>[],
): { readonly known: readonly Id[]; readonly hasUnknown: boolean } {
  const whole = IN_DOUBT.test(text) ? undefined : idNamed(vocabulary, text);
  const parts = text.split(SEPARATORS).filter((part) => fold(part) !== '');
  const named =
    whole === undefined ? parts.map((part) => idsNamed(vocabulary, part)) : [new Set([whole])];
  return {
    known: vocabulary.map(({ id }) => id).filter((id) => named.some((ids) => ids?.has(id))),
    hasUnknown: named.length === 0 || named.includes(null),
  };
}

/** `null` where any word of the part is unknown, or in doubt. */
function idsNamed<Id>(vocabulary: readonly Words<Id>[], part: string): ReadonlySet<Id> | null {
  if (IN_DOUBT.test(part)) return null;
  const whole = idNamed(vocabulary, part);
  if (whole !== undefined) return new Set([whole]);
  const ids = new Set<Id>();
  for (const piece of part.split(BRACKETS)) {
    if (fold(piece) === '') continue;
    const id = idNamed(vocabulary, piece);
    if (id !== undefined) ids.add(id);
    else if (!NUMBERS.test(piece)) return null;
  }
  return ids.size > 0 ? ids : null;
}

function idNamed<Id>(vocabulary: readonly Words<Id>[], text: string): Id | undefined {
  const word = asWord(text);
  return vocabulary.find(({ own, synonyms }) => isAnyOf(own, word) || isAnyOf(synonyms, word))?.id;
}

/** Words that are all signs, as a tick is, are compared as they stand. */
export function asWord(text: string): string {
  return fold(text) || text.trim();
}

export function isAnyOf(vocabulary: readonly string[], word: string): boolean {
  return setOf(vocabulary).has(word);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A vocabulary is folded once, and not for each of a hundred thousand cells. */
function setOf(vocabulary: readonly string[]): ReadonlySet<string> {
  const known = sets.get(vocabulary);
  if (known) return known;
  const made = new Set(vocabulary.map(asWord));
  sets.set(vocabulary, made);
  return made;
}

import type { Assessment } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';

/** A customer's name, or its place in words where it has none. */
export function customerName({ customers }: Assessment, index: number, words: Words): string {
  return customers[index]?.name || words.questions.unnamedCustomer(index + 1);
}

export function personName({ staff }: Assessment, index: number, words: Words): string {
  return staff[index]?.name || words.questions.unnamedPerson(index + 1);
}

/** As wide as this many Latin letters a name may be in a list that has to stay short. */
const BRIEF = 40;
const WIDE = /[\u1100-\uFFFF]|[\u{20000}-\u{3FFFF}]/u;

/**
 * A name without its middle where it is long: names of one group often differ in their ends alone. The whole
 * of it stands in the table of what counted.
 */
export function briefly(name: string): string {
  const letters = [...name];
  if (fitting(letters, BRIEF) === letters.length) return name;
  const start = letters.slice(0, fitting(letters, BRIEF * 0.6));
  const end = letters.slice(-fitting(letters.toReversed(), BRIEF * 0.4));
  return `${start.join('').trimEnd()}…${end.join('').trimStart()}`;
}

/** How many letters have room in a width. */
function fitting(letters: readonly string[], width: number): number {
  let left = width;
  const first = letters.findIndex((letter) => (left -= WIDE.test(letter) ? 2 : 1) < 0);
  return first < 0 ? letters.length : first;
}

/** The first few names, and how many others there are. */
export function firstFew(
  names: readonly string[],
  most: number,
  others: (count: number) => string,
): readonly string[] {
  return names.length <= most + 1 ? names : [...names.slice(0, most), others(names.length - most)];
}

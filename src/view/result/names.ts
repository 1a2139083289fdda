import type { Assessment } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';

/** A customer's name, or its place in words where it has none. */
export function customerName({ customers }: Assessment, index: number, words: Words): string {
  return customers[index]?.name || words.questions.unnamedCustomer(index + 1);
}

export function personName({ staff }: Assessment, index: number, words: Words): string {
  return staff[index]?.name || words.questions.unnamedPerson(index + 1);
}

/** The first few names, and how many others there are. */
export function firstFew(
  names: readonly string[],
  most: number,
  others: (count: number) => string,
): readonly string[] {
  return names.length <= most + 1 ? names : [...names.slice(0, most), others(names.length - most)];
}

import { today } from '../../src/state/answers.svelte.ts';

/** Attributes whose words are heard, or shown by a style. */
const SAID = ['aria-label', 'data-label', 'title', 'placeholder', 'alt'];

/** All that the page says, but for what is marked as another language's. */
export function pageText(): readonly string[] {
  return [document.title, ...said(document.body)].map((text) => text.trim()).filter(Boolean);
}

function said(node: Node): readonly string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || node.hasAttribute('lang')) return [];
  const attributes = SAID.flatMap((name) => node.getAttribute(name) ?? []);
  return [...attributes, ...[...node.childNodes].flatMap(said)];
}

/** The numbers in a text, in the order in which they stand there. */
export function numbersIn(text: string): readonly number[] {
  return (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}

/** Of three digits or more, and not the day of the test: shorter ones are words in some languages. */
export function longNumbersIn(texts: readonly string[]): readonly number[] {
  const year = Number(today().slice(0, 4));
  return texts
    .flatMap(numbersIn)
    .filter((number) => number >= 100 && number !== year)
    .sort((one, other) => one - other);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalParts, type Assessment } from '../assessment/index.ts';
import { inCode } from './spelling.ts';

/** No letter that is taken for a digit, nor for another letter. */
const ALPHABET = inCode.alphabet;

/** 50 bits: among a million results, the chance that two different ones share an id is below 1 in 2,000. */
const CHARACTERS = 10;

/**
 * The same answers against the same requirements have the same id, wherever it is worked out, such as
 * `7K3M9-Q2T4X`: what stands on paper can be told from what stands on another, and found again.
 */
export function resultId(assessment: Assessment): string {
  const work = resultIdInParts(assessment);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same, with a stop after every few milliseconds of work. */
export function* resultIdInParts(assessment: Assessment): Generator<undefined, string> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const part of canonicalParts(assessment)) {
    hash.update(encoder.encode(part));
    yield;
  }
  return idFrom(hash.digest().slice(0, ID_BYTES));
}

/** The bytes that hold an id; the last of them to a quarter. */
export const ID_BYTES = 7;

/** The id that the first 50 bits of some bytes spell. */
export function idFrom(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = Array.from({ length: CHARACTERS }, (_, place) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('');
  return `${characters.slice(0, CHARACTERS / 2)}-${characters.slice(CHARACTERS / 2)}`;
}

/** The bytes that spell an id; what is past its 50 bits is 0. */
export function bytesOf(id: string): Uint8Array {
  const bits = [...id.replace('-', '')]
    .map((character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0'))
    .join('')
    .padEnd(ID_BYTES * 8, '0');
  return Uint8Array.from({ length: ID_BYTES }, (_, place) =>
    Number.parseInt(bits.slice(place * 8, place * 8 + 8), 2),
  );
}

import { sha256 } from '@noble/hashes/sha2.js';
import { joined } from './joined.ts';
import { inSevens, numbersIn } from './sevens.ts';
import { inCode, inLink, spelled, unspelled, type Spelling } from './spelling.ts';

/**
 * The text of a link or a code: its version, then bytes with their length and a checksum before them, so that
 * what was cut off or changed on the way is told from what was not. `v1.` begins what is spelled for a link,
 * `V1.` what is spelled for a QR code.
 */
const VERSION = 1;
const CHECKSUM_BYTES = 4;

/** A payload that can't be read, and why. */
export type SealProblem =
  | { readonly why: 'nothing' | 'not-passed-on' | 'cut-off' | 'changed' }
  | { readonly why: 'newer-version'; readonly version: string };

export function sealed(bytes: Uint8Array, spelling: Spelling): string {
  const all = joined([inSevens([bytes.length]), checksum(bytes), bytes]);
  return `${spelling === inCode ? 'V' : 'v'}${VERSION}.${spelled(all, spelling)}`;
}

/** Total: whatever text is given, it returns the bytes or what is wrong. */
export function unsealed(text: string): Uint8Array<ArrayBuffer> | SealProblem {
  if (text === '') return { why: 'nothing' };
  const [, mark, version = '', written = ''] = /^([vV])(\d+)(?:\.(.*))?$/s.exec(text) ?? [];
  if (mark === undefined) return { why: 'not-passed-on' };
  if (Number(version) > VERSION) return { why: 'newer-version', version };
  if (version !== String(VERSION)) return { why: 'not-passed-on' };

  const spelling = mark === 'V' ? inCode : inLink;
  const all = unspelled(written, spelling);
  if (all === null) return { why: 'changed' };
  const { next, rest } = numbersIn(all);
  const length = next();
  const left = rest();
  if (left === null || left.length < CHECKSUM_BYTES + length) return { why: 'cut-off' };
  const bytes = left.subarray(CHECKSUM_BYTES);
  const isWhole = spelled(all, spelling) === written && bytes.length === length;
  return isWhole && isSame(left.subarray(0, CHECKSUM_BYTES), checksum(bytes))
    ? bytes
    : { why: 'changed' };
}

function checksum(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, CHECKSUM_BYTES);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, place) => byte === other[place]);
}

import { accept, refuse, type Outcome } from './problems.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes to text. A byte order mark decides; else UTF-8 where every byte fits it, UTF-16 where every other
 * byte is 0, and else what Excel writes as CSV: GB18030 on a Chinese computer, Windows-1252 on a Western one.
 */
export function decodeText(bytes: Uint8Array): Outcome<DecodedText> {
  const marked = markedEncoding(bytes);
  const encodings = marked === null ? guessedEncodings(bytes) : [marked];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    // Nobody writes the character 0 into a table; without a mark it tells a picture from a text.
    if (text !== null && (marked !== null || !text.includes('\0')))
      return accept({ text, encoding });
  }
  return refuse(bytes.includes(0) ? 'not-a-table' : 'unknown-encoding');
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const LOOKED_AT = 4_096;

/** ASCII, of which every table has its separators and line ends, is a 0 beside a letter in UTF-16. */
function guessedEncodings(bytes: Uint8Array): readonly Encoding[] {
  let atEven = 0;
  let atOdd = 0;
  const looked = bytes.subarray(0, LOOKED_AT);
  for (const [index, byte] of looked.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) atEven += 1;
    else atOdd += 1;
  }
  const few = looked.length / 50;
  if (bytes.length % 2 === 0 && atOdd > few && atEven < atOdd / 10) return ['utf-16le'];
  if (bytes.length % 2 === 0 && atEven > few && atOdd < atEven / 10) return ['utf-16be'];
  return ['utf-8', 'windows-1252', 'gb18030'];
}

/**
 * Beyond ASCII, Western letters stand alone among others, and Chinese characters are two such bytes each. Either
 * decodes as the other without complaint, to nonsense.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let besides = 0;
  const isBeyond = (index: number) => (bytes[index] ?? 0) >= 0x80;
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isBeyond(index)) continue;
    if (isBeyond(index - 1) || isBeyond(index + 1)) besides += 1;
    else alone += 1;
  }
  return alone > besides / 2 && !bytes.some(isNoneInWestern);
}

/** Bytes that stand for nothing in Windows-1252, and control characters, of which a table has but these. */
function isNoneInWestern(byte: number): boolean {
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
  return [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  // Any bytes at all are text in it.
  if (encoding === 'windows-1252' && !looksWestern(bytes)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

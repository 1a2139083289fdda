import { accept, refuse, type Outcome } from './problems.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes to text. A byte order mark decides; else UTF-8 where every byte fits it, UTF-16 where every other
 * byte is 0, and else GB18030, which is what Excel writes as CSV on a Chinese computer.
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
  return ['utf-8', 'gb18030'];
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

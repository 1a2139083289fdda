/** How bytes are written as text: each character stands for as many bits as its alphabet has room for. */
export interface Spelling {
  readonly alphabet: string;
  readonly bits: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Base64url: the shortest of what passes through any address unchanged. */
export const inLink: Spelling = {
  alphabet: `${LETTERS}${LETTERS.toLowerCase()}0123456789-_`,
  bits: 6,
};

/** Crockford's base 32: a QR code holds capitals and digits in little more than five bits each, others in eight. */
export const inCode: Spelling = { alphabet: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', bits: 5 };

export function spelled(bytes: Uint8Array, { alphabet, bits }: Spelling): string {
  let text = '';
  let held = 0;
  let waiting = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    waiting += 8;
    for (; waiting >= bits; waiting -= bits)
      text += alphabet.charAt(last(held >> (waiting - bits), bits));
    held = last(held, waiting);
  }
  return waiting === 0 ? text : text + alphabet.charAt(held << (bits - waiting));
}

/** The whole bytes that a text spells; `null` where a character is of no such spelling. */
export function unspelled(
  text: string,
  { alphabet, bits }: Spelling,
): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * bits) / 8));
  let held = 0;
  let waiting = 0;
  let at = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value === -1) return null;
    held = (held << bits) | value;
    waiting += bits;
    if (waiting >= 8) {
      waiting -= 8;
      bytes[at] = held >> waiting;
      at += 1;
    }
    held = last(held, waiting);
  }
  return bytes;
}

/** The lowest bits of a number. */
function last(value: number, bits: number): number {
  return value & ((1 << bits) - 1);
}

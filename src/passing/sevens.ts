/** Whole numbers, of each the lowest seven bits first; the eighth of each byte says that more follow. */
export function inSevens(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const value of values) {
    let left = value;
    for (; left >= 128; left >>= 7) bytes.push(128 | (left & 127));
    bytes.push(left);
  }
  return new Uint8Array(bytes);
}

/** Five bytes, which hold more than any number that is written. */
const LONGEST = 5;

/** Reads numbers one after the other, then what is left; `null` there where the bytes did not suffice. */
export function numbersIn(bytes: Uint8Array<ArrayBuffer>): {
  readonly next: () => number;
  readonly rest: () => Uint8Array<ArrayBuffer> | null;
} {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let place = 0; place < LONGEST; place += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * 128 ** place;
      if (byte < 128) break;
    }
    return value;
  };
  return { next, rest: () => (at <= bytes.length ? bytes.subarray(at) : null) };
}

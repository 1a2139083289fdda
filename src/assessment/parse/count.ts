import { LARGEST_COUNT } from '../model/format.ts';

export type CountProblem = 'negative' | 'fraction' | 'too-large' | 'not-a-number';

export type ParsedCount =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problem: CountProblem };

// The digits of a cell in groups of three, as 1,200 or 1.200 or 1'200 or 1 200; or in lakhs, as 1,00,000.
const PLAIN = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}([,.' ])\d{3}(?:\1\d{3})*$/;
const LAKHS = /^[1-9]\d?(?:,\d{2})*,\d{3}$/;
const NEGATIVE = /^(?:[-−–]|\().*\d/;
const FRACTION = /^[\d,.' ]*[.,]\d+$/;

/** How far the full-width forms U+FF01 to U+FF5E lie from the ASCII characters that they are forms of. */
const WIDE_OFFSET = 0xfee0;

/**
 * A count as people write it, in either width: `1,200`, `1 200`, `1.200`, `1'200`, `１２００`. An empty
 * cell is 0. Anything that could mean two things is refused: `1.2` is no whole number, and `0.200` is none either.
 */
export function parseCount(text: string): ParsedCount {
  if (text === '') return { ok: true, count: 0 };
  const few = fewDigits(text);
  if (few !== null) return { ok: true, count: few };
  const plain = inOneWidth(text);
  if (plain === '') return { ok: true, count: 0 };
  if (PLAIN.test(plain) || GROUPED.test(plain) || LAKHS.test(plain)) {
    const count = Number(plain.replace(/\D/g, ''));
    return count <= LARGEST_COUNT ? { ok: true, count } : { ok: false, problem: 'too-large' };
  }
  return { ok: false, problem: problemOf(plain) };
}

/** Below the largest count. */
const FEW_DIGITS = 8;

/**
 * The number of nearly every cell of a large table, which is a count as it stands; `null` of any other. Digit by digit,
 * it takes half of the time.
 */
export function fewDigits(text: string): number | null {
  if (text === '' || text.length > FEW_DIGITS) return null;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return null;
    count = count * 10 + digit;
  }
  return count;
}

const ZERO = '0'.charCodeAt(0);

/** Whether two cells say the same, each spelled as it may be; an empty one is not the same as 0. */
export function isSameCount(one = '', other = ''): boolean {
  if (one === other) return true;
  const [left, right] = [parseCount(one), parseCount(other)];
  const isOneEmpty = one === '' || other === '';
  return !isOneEmpty && left.ok && right.ok && left.count === right.count;
}

/**
 * Full-width digits and separators, and the many kinds of space and apostrophe, as one of each, without what nobody
 * sees: web pages have marks of no width. Nothing else is taken for a digit or a space: `1200²` has a footnote, and a
 * line break or a tab stands between two numbers.
 */
function inOneWidth(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET))
    .replace(/[’‘`´]/g, "'")
    .replace(/\p{Zs}+/gu, ' ');
}

function problemOf(text: string): CountProblem {
  if (NEGATIVE.test(text)) return 'negative';
  return FRACTION.test(text) ? 'fraction' : 'not-a-number';
}

import { describe, expect, it } from 'vitest';
import { parseCount, type CountProblem } from '../../../src/assessment/index.ts';

const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';
const THIN_SPACE = '\u2009';
const WIDE_SPACE = '\u3000';
const ZERO_WIDTH_SPACE = '\u200B';
const RIGHT_TO_LEFT_MARK = '\u200F';
const SOFT_HYPHEN = '\u00AD';

const accepted: readonly (readonly [typed: string, count: number])[] = [
  ['', 0],
  [' ', 0],
  [`  ${NO_BREAK_SPACE}${WIDE_SPACE}`, 0],
  ['\t\n', 0],
  ['0', 0],
  ['00', 0],
  ['007', 7],
  ['5', 5],
  ['1200', 1_200],
  [' 1200 ', 1_200],
  ['1200\n', 1_200],
  ['\uFEFF1200', 1_200],
  ['1,200', 1_200],
  ['1.200', 1_200],
  ['1 200', 1_200],
  ["1'200", 1_200],
  ['1’200', 1_200],
  ['1‘200', 1_200],
  ['1`200', 1_200],
  ['1´200', 1_200],
  ['1＇200', 1_200],
  [`1${NO_BREAK_SPACE}200`, 1_200],
  [`1${NARROW_NO_BREAK_SPACE}200`, 1_200],
  [`1${THIN_SPACE}200`, 1_200],
  [`1${WIDE_SPACE}200`, 1_200],
  ['１２００', 1_200],
  [`${ZERO_WIDTH_SPACE}300`, 300],
  [`${RIGHT_TO_LEFT_MARK}1${SOFT_HYPHEN}200`, 1_200],
  ['\u202A1,200\u202C', 1_200],
  ['１，２００', 1_200],
  ['１．２００', 1_200],
  ['1，200', 1_200],
  ['999', 999],
  ['12,345', 12_345],
  ['123,456', 123_456],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1 234 567', 1_234_567],
  ["1'234'567", 1_234_567],
  ['1,00,000', 100_000],
  ['12,34,567', 1_234_567],
  ['1,00,00,000', 10_000_000],
  ['100000000', 100_000_000],
  ['100,000,000', 100_000_000],
  ['000100000000', 100_000_000],
];

const refused: readonly (readonly [typed: string, problem: CountProblem])[] = [
  ['-3', 'negative'],
  ['−3', 'negative'],
  ['–3', 'negative'],
  ['－３', 'negative'],
  ['- 3', 'negative'],
  ['-1,200', 'negative'],
  ['-1.5', 'negative'],
  ['(3)', 'negative'],
  ['（３）', 'negative'],
  ['1.5', 'fraction'],
  ['1,5', 'fraction'],
  ['1.2', 'fraction'],
  ['１．２', 'fraction'],
  ['.5', 'fraction'],
  [',5', 'fraction'],
  ['0.200', 'fraction'],
  ['0,200', 'fraction'],
  ['12,00', 'fraction'],
  ['1200.50', 'fraction'],
  ['1.200,5', 'fraction'],
  ['1,200.5', 'fraction'],
  ['1 200,5', 'fraction'],
  ["1'200.50", 'fraction'],
  ['1,200.300', 'fraction'],
  ['1.200,300', 'fraction'],
  ['1,2000', 'fraction'],
  ['1234,567', 'fraction'],
  ['100000001', 'too-large'],
  ['100,000,001', 'too-large'],
  ['９９９９９９９９９９', 'too-large'],
  ['9'.repeat(400), 'too-large'],
  ['12o', 'not-a-number'],
  ['l200', 'not-a-number'],
  ['1e9', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['1_000', 'not-a-number'],
  ['+5', 'not-a-number'],
  ['5%', 'not-a-number'],
  ['1,200 users', 'not-a-number'],
  ['about 1200', 'not-a-number'],
  ['-', 'not-a-number'],
  ['—', 'not-a-number'],
  ['()', 'not-a-number'],
  ['.', 'not-a-number'],
  [',', 'not-a-number'],
  ['5.', 'not-a-number'],
  ['1,200,', 'not-a-number'],
  ['1 2', 'not-a-number'],
  ['1 20 300', 'not-a-number'],
  ["1,200'300", 'not-a-number'],
  ["1'200 300", 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['null', 'not-a-number'],
  ['#REF!', 'not-a-number'],
  ['=SUM(A1:A9)', 'not-a-number'],
  ['١٢', 'not-a-number'],
  ['१२', 'not-a-number'],
  ['½', 'not-a-number'],
  ['1½', 'not-a-number'],
  ['Ⅳ', 'not-a-number'],
  ['一千二百', 'not-a-number'],
  ['🦊', 'not-a-number'],
  ['\uD800', 'not-a-number'],
  ['__proto__', 'not-a-number'],
];

// What stands in one cell could be two things, and taking it for one number would be far off.
const twoThings: readonly (readonly [typed: string, problem: CountProblem])[] = [
  ['620\n410', 'not-a-number'],
  ['620\r\n410', 'not-a-number'],
  ['620\t410', 'not-a-number'],
  ['620\u2028410', 'not-a-number'],
  ['1200²', 'not-a-number'],
  ['1200¹', 'not-a-number'],
  ['1200①', 'not-a-number'],
  ['①', 'not-a-number'],
  ['²', 'not-a-number'],
];

describe('a cell for a number', () => {
  it.each(accepted)('with %j is %i', (typed, count) => {
    expect(parseCount(typed)).toEqual({ ok: true, count });
  });

  it.each(refused)('with %j is refused as %s', (typed, problem) => {
    expect(parseCount(typed)).toEqual({ ok: false, problem });
  });

  it.each(twoThings)('with %j is not run together into one number', (typed, problem) => {
    expect(parseCount(typed)).toEqual({ ok: false, problem });
  });

  it.each([
    ['digits', '1'.repeat(1_000_000), 'too-large'],
    ['digits that end in a letter', `${'1'.repeat(1_000_000)}x`, 'not-a-number'],
    ['groups that end in a letter', `1${',000'.repeat(250_000)}x`, 'not-a-number'],
    ['pairs that end in a letter', `1${',00'.repeat(250_000)}x`, 'not-a-number'],
    ['separators', '.,'.repeat(500_000), 'not-a-number'],
    ['minus signs', '-'.repeat(1_000_000), 'not-a-number'],
    ['spaces with a letter', `${' '.repeat(1_000_000)}x`, 'not-a-number'],
    ['spaces between letters', `x${' '.repeat(1_000_000)}x`, 'not-a-number'],
  ] as const)(
    'with a million %s is refused before the test’s time is up',
    (_what, typed, problem) => {
      expect(parseCount(typed)).toEqual({ ok: false, problem });
    },
  );
});

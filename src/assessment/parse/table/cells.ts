import { isShortEnough } from '../../model/format.ts';
import type { AssociationId, CertificationId, ExamId, WorkloadId } from '../../model/assessment.ts';
import { fewDigits, parseCount } from '../count.ts';
import { wordsIn } from './fold.ts';
import { unguard } from './guard.ts';
import type { RowProblemId, SourceRow } from './table.ts';
import * as answers from './answerWords.ts';
import { asWord, isAnyOf, knownIn } from './vocabulary.ts';
import * as words from './words.ts';

/** What a cell says, and what stands in the way of reading it. */
export interface ReadCell<T> {
  readonly value: T;
  readonly problem: RowProblemId | null;
}

/** `count` is `null` for an empty cell, and for one that can't be read. */
export interface ReadCount extends ReadCell<string> {
  readonly count: number | null;
}

export function readName(text: string): ReadCell<string> {
  const value = unguard(text.trim()).trim();
  if (value === '') return { value, problem: 'name-missing' };
  return { value, problem: isShortEnough(value) ? null : 'name-too-long' };
}

const NOTHING = /^[-‐-―−－]*$/;
// What a spreadsheet writes where a formula failed, or where a column is too narrow for its number.
const ERROR = /^#(?:#+|[A-Z][A-Z/0]*[!?]?)$/i;

/**
 * The cell of a count as the sheet can hold it. Besides what may be typed, a dash is nothing, which is how
 * Excel's accounting format shows 0, and decimals that are all 0 are dropped where they can't be thousands. Neither
 * can they where the column has as many of them; in one that has others, they could be either.
 */
export function readCountCell(text: string, decimals: Decimals | null = null): ReadCount {
  const few = fewDigits(text);
  if (few !== null) return { value: text, count: few, problem: null };
  const value = unguard(text.trim());
  if (isNothing(value)) return { value: '', count: null, problem: null };
  if (ERROR.test(value)) return { value, count: null, problem: 'spreadsheet-error' };
  // No number that counts is as long; and what is read in steps is not read in endless ones.
  if (value.length > LONGEST_NUMBER) return { value, count: null, problem: 'not-a-number' };
  const parsed = parseCount(value);
  const isDecimal = parsed.ok && decimals !== null && value.split(decimals.mark).length === 2;
  if (parsed.ok && !isDecimal) return { value, count: parsed.count, problem: null };
  const whole = isDecimal && decimals.places !== 3 ? '' : (withoutZeroDecimals(value) ?? '');
  const parsedWhole = parseCount(whole);
  return whole !== '' && parsedWhole.ok
    ? { value: whole, count: parsedWhole.count, problem: null }
    : { value, count: null, problem: parsed.ok ? 'fraction' : parsed.problem };
}

const LONGEST_NUMBER = 60;

/** How the decimals of a column are written. */
export interface Decimals {
  readonly mark: string;
  readonly places: number;
}

/** As the first cell shows that can be nothing else: of `620.000` and `1620.000` the second. `null` where none does. */
export function decimalsIn(rows: readonly SourceRow[], column: number): Decimals | null {
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    // Nearly every cell, of a hundred thousand.
    if (fewDigits(text) !== null) continue;
    const [, mark, zeros] = ZERO_DECIMALS.exec(text) ?? [];
    if (mark === undefined || zeros === undefined) continue;
    const isShown = readCountCell(text).count !== null && !parseCount(text).ok;
    if (isShown) return { mark, places: zeros.length };
  }
  return null;
}

const ZERO_DECIMALS = /([.,])(0+)\s*$/;

/** `1,200.00` and `1.200,00` and `1200.0`, without what stands behind a mark that stands there only once. */
function withoutZeroDecimals(text: string): string | null {
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = text.slice(0, Math.max(mark, 0));
  if (!/^0+$/.test(text.slice(mark + 1)) || !/\d$/.test(whole)) return null;
  return whole.includes(text.charAt(mark)) ? null : whole;
}

const TRIAL = /(?:^|[^\p{L}])trial|试用/iu;
const PRODUCT = /^(?:office|microsoft|o365|m365|enterprise|business|e[1345]|f[13])$/;

/** A word that says neither is kept as a trial, since a trial never counts, and is a problem. */
export const readTrial = rememberedText((text): ReadCell<boolean> => {
  const word = asWord(text);
  if (isNothing(text) || isAnyOf(answers.noWords, word) || isAnyOf(answers.paidWords, word))
    return { value: false, problem: null };
  if (isAnyOf(answers.trialWords, word) || isAnyOf(answers.yesWords, word))
    return { value: true, problem: null };
  // A product's or an offer's name: "Office 365 E3", "Office 365 E3 Trial".
  if (TRIAL.test(text) && !/no[nt]|非/i.test(text)) return { value: true, problem: null };
  if (!TRIAL.test(text) && wordsIn(text).some((word) => PRODUCT.test(word)))
    return { value: false, problem: null };
  return { value: true, problem: 'trial-not-understood' };
});

/** `null` where the cell is empty, or where no word of it is understood: the question stays open. */
export const readAssociations = rememberedText(
  (text): ReadCell<readonly AssociationId[] | null> => {
    if (isNothing(text)) return { value: null, problem: null };
    if (isAnyOf(answers.noneWords, asWord(text))) return { value: [], problem: null };
    const { known, hasUnknown } = knownIn(text, words.associationWords);
    return {
      value: known.length > 0 ? known : null,
      problem: hasUnknown ? 'association-not-understood' : null,
    };
  },
);

export const readCredentials = rememberedText(
  (text): ReadCell<readonly (ExamId | CertificationId)[]> => {
    if (isNothing(text) || isAnyOf(answers.noneWords, asWord(text)))
      return { value: [], problem: null };
    const { known, hasUnknown } = knownIn(text, words.credentialWords);
    return { value: known, problem: hasUnknown ? 'credential-not-understood' : null };
  },
);

export const readWorkload = rememberedText((text): ReadCell<WorkloadId | null> => {
  const { known } = knownIn(text, words.workloadWords);
  const [only, ...others] = known;
  return only !== undefined && others.length === 0
    ? { value: only, problem: null }
    : { value: null, problem: 'workload-not-understood' };
});

/** Yes, no, or `null` for an empty cell; `undefined` for a word that is neither. */
export function readYesNo(text: string): boolean | null | undefined {
  if (isNothing(text)) return null;
  const word = asWord(text);
  if (isAnyOf(answers.noWords, word)) return false;
  if (isAnyOf(answers.yesWords, word)) return true;
  // The day on which an exam was passed says that it was.
  return /^\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}日?$/.test(text.trim()) ? true : undefined;
}

/** As above, of a credential: `expired` is no. */
export function readHeld(text: string): boolean | null | undefined {
  const word = asWord(text);
  if (isAnyOf(answers.heldWords, word)) return true;
  if (isAnyOf(answers.notHeldWords, word)) return false;
  return readYesNo(text);
}

function isNothing(text: string): boolean {
  return text === '' || NOTHING.test(text.trim());
}

/** The same few words stand in a hundred thousand rows: each is read once. */
function rememberedText<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size < MOST_TEXTS && text.length <= LONGEST_TEXT) results.set(text, result);
    return result;
  };
}

const MOST_TEXTS = 2_000;
const LONGEST_TEXT = 100;

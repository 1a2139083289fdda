import { changedPart, partAmong, withPart } from '../model/changedPart.ts';
import { placesIn } from '../model/comeAndGone.ts';
import { LaterList } from '../model/laterList.ts';

/** What a row says, and what in it can't be read. */
export interface ReadRow<Answer, Problem> {
  readonly answer: Answer;
  readonly problems: readonly Problem[];
}

/** A table's rows as they were read. */
export interface ReadRows<Row, Answer extends object, Problem> {
  /** All of them, as they were given. */
  readonly rows: readonly Row[];
  /** Those in which something was entered. */
  readonly entered: readonly Row[];
  /** What they say, in the same order. */
  readonly answers: LaterList<Row, Answer>;
  /** Those with problems, and theirs. */
  readonly toMend: readonly Row[];
  readonly problems: readonly (readonly Problem[])[];
}

/**
 * Reads rows, `null` being a blank one. Of the rows read before, only what changed is read again: what is
 * read of a row depends on that row alone.
 */
export function readRows<Row, Answer extends object, Problem>(
  rows: readonly Row[],
  read: (row: Row) => ReadRow<Answer, Problem> | null,
  before?: ReadRows<Row, Answer, Problem>,
): ReadRows<Row, Answer, Problem> {
  if (rows === before?.rows) return before;
  const last = before ?? NOTHING_READ;
  const change = changedPart(last.rows, rows);
  const entered: Row[] = [];
  const answers: (Answer | undefined)[] = [];
  const toMend: Row[] = [];
  const problems: (readonly Problem[])[] = [];
  const ofEntered = partAmong(last.entered, last.rows, change);
  const ofToMend = partAmong(last.toMend, last.rows, change);
  const problemsBefore = problemsIn(last, ofEntered.start, ofToMend.start);
  for (const row of rows.slice(change.start, change.endAfter)) {
    const known = problemsBefore(row);
    const readRow = known ? undefined : read(row);
    if (readRow === null) continue;
    entered.push(row);
    answers.push(readRow?.answer);
    const found = known ?? readRow?.problems ?? [];
    if (found.length === 0) continue;
    toMend.push(row);
    problems.push(found);
  }
  const allEntered = last.entered.length - (ofEntered.endBefore - ofEntered.start) + entered.length;
  // Most often none is blank, and one list of 100,000 does for two.
  const all = allEntered === rows.length ? rows : withPart(last.entered, ofEntered, entered);
  return {
    rows,
    entered: all,
    answers: new LaterList(() => all, answerWith(read), before?.answers, {
      start: ofEntered.start,
      results: answers,
    }),
    toMend: withPart(last.toMend, ofToMend, toMend),
    problems: withPart(last.problems, ofToMend, problems),
  };
}

/** Of rows in which something was entered. */
function answerWith<Row, Answer>(read: (row: Row) => ReadRow<Answer, unknown> | null) {
  return (row: Row): Answer => {
    const readRow = read(row);
    if (!readRow) throw new Error('A blank row has no answer.');
    return readRow.answer;
  };
}

/** The problems that entered rows had before, of those that are asked for in their order: few may have gone in between. */
function problemsIn<Row, Problem>(
  {
    entered,
    toMend,
    problems,
  }: Pick<ReadRows<Row, object, Problem>, 'entered' | 'toMend' | 'problems'>,
  start: number,
  startToMend: number,
): (row: Row) => readonly Problem[] | undefined {
  const placeOf = placesIn(entered, start);
  let at = start;
  let atToMend = startToMend;
  return (row) => {
    const place = placeOf(row);
    let found: readonly Problem[] | undefined;
    for (; at <= place; at += 1) {
      const isToMend = toMend[atToMend] === entered[at];
      found = isToMend ? problems[atToMend] : NO_PROBLEMS;
      if (isToMend) atToMend += 1;
    }
    return found;
  };
}

const NO_PROBLEMS: readonly never[] = [];
const NOTHING_READ = { rows: [], entered: [], toMend: [], problems: [] };

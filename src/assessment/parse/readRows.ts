import { changedPart, partAmong, withPart } from '../model/changedPart.ts';
import { distanceTo } from '../model/comeAndGone.ts';

/** What a row says, and what in it can't be read. */
export interface ReadRow<Answer, Problem> {
  readonly answer: Answer;
  readonly problems: readonly Problem[];
}

/** A table's rows as they were read. */
export interface ReadRows<Row, Answer, Problem> {
  /** All of them, as they were given. */
  readonly rows: readonly Row[];
  /** Those in which something was entered. */
  readonly entered: readonly Row[];
  /** What they say, in the same order. */
  readonly answers: readonly Answer[];
  /** Those with problems, and theirs. */
  readonly toMend: readonly Row[];
  readonly problems: readonly (readonly Problem[])[];
}

/**
 * Reads rows, `null` being a blank one. Of the rows read before, only what changed is read again: what is
 * read of a row depends on that row alone.
 */
export function readRows<Row, Answer, Problem>(
  rows: readonly Row[],
  read: (row: Row) => ReadRow<Answer, Problem> | null,
  before: ReadRows<Row, Answer, Problem> = NOTHING_READ,
): ReadRows<Row, Answer, Problem> {
  if (rows === before.rows) return before;
  const change = changedPart(before.rows, rows);
  const entered: Row[] = [];
  const answers: Answer[] = [];
  const toMend: Row[] = [];
  const problems: (readonly Problem[])[] = [];
  const ofEntered = partAmong(before.entered, before.rows, change);
  const ofToMend = partAmong(before.toMend, before.rows, change);
  const known = knownIn(before, ofEntered.start, ofToMend.start);
  for (const row of rows.slice(change.start, change.endAfter)) {
    const readRow = known(row) ?? read(row);
    if (!readRow) continue;
    entered.push(row);
    answers.push(readRow.answer);
    if (readRow.problems.length === 0) continue;
    toMend.push(row);
    problems.push(readRow.problems);
  }
  const allAnswers = withPart(before.answers, ofEntered, answers);
  return {
    rows,
    // Most often none is blank, and one list of 100,000 does for two.
    entered:
      allAnswers.length === rows.length ? rows : withPart(before.entered, ofEntered, entered),
    answers: allAnswers,
    toMend: withPart(before.toMend, ofToMend, toMend),
    problems: withPart(before.problems, ofToMend, problems),
  };
}

/** What was read of a row before, of those that are asked for in their order: few may have gone in between. */
function knownIn<Row, Answer, Problem>(
  { entered, answers, toMend, problems }: ReadRows<Row, Answer, Problem>,
  start: number,
  startToMend: number,
): (row: Row) => ReadRow<Answer, Problem> | undefined {
  let at = start;
  let atToMend = startToMend;
  const pass = (): ReadRow<Answer, Problem> | undefined => {
    const [row, answer] = [entered[at], answers[at]];
    const isToMend = row !== undefined && toMend[atToMend] === row;
    const found = isToMend ? problems[atToMend] : NO_PROBLEMS;
    at += 1;
    if (isToMend) atToMend += 1;
    return answer === undefined || found === undefined ? undefined : { answer, problems: found };
  };
  return (row) => {
    const distance = entered[at] === row ? 0 : distanceTo(row, entered, at, entered.length);
    if (distance === 0 && entered[at] !== row) return undefined;
    for (let passed = 0; passed < distance; passed += 1) pass();
    return pass();
  };
}

const NO_PROBLEMS: readonly never[] = [];
const NOTHING_READ = { rows: [], entered: [], answers: [], toMend: [], problems: [] };

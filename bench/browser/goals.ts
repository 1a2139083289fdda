import { askingFloor, floor, ours, type Candidate } from './candidates.ts';
import type { Measurement } from './measure.ts';
import type { Results } from './results.ts';
import { COPY, COPY_ALONE } from './work.ts';

interface Goal {
  readonly name: string;
  readonly reached: number;
  readonly most: number;
  readonly shown: (value: number) => string;
}

/** In milliseconds: longer than this, and somebody who presses a key waits for it. */
const LONG_TASK = 50;

const times = (value: number) => `${value.toFixed(2)} times`;
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** What the sheet is meant to reach; they are told, and no test depends on them. */
export function goals(results: Results): readonly Goal[] {
  const ratio = (name: string, most: number, reached: number) => ({
    name,
    most,
    reached,
    shown: times,
  });

  const many = { candidate: ours, size: 5_000 };
  const to = (candidate: Candidate, of: (measured: Measurement) => number) =>
    results.ratio(many, { ...many, candidate }, of);
  const toFloor = (of: (measured: Measurement) => number) => to(floor, of);
  const toFew = (of: (measured: Measurement) => number) =>
    results.ratio({ ...many, size: 100_000 }, { ...many, size: 50 }, of);
  const toLibrary = results.medianOfFile(({ painted, library }) => painted / library);
  const longestOf = (job: string) =>
    results.jobs.find(({ name }) => name === job)?.longestTask ?? NaN;
  return [
    ratio(
      'paste of 5,000 to painted, beside the floor that asks as well',
      1.5,
      to(askingFloor, ({ paste }) => paste),
    ),
    ratio('a key in a count of 5,000 rows, beside the floor', 1.5, toFloor(countKey)),
    ratio('a key in a name of 5,000 rows, beside the floor', 1.5, toFloor(nameKey)),
    ratio(
      'JS heap with 5,000, beside the floor',
      3,
      toFloor(({ heap }) => heap),
    ),
    ratio('a key in a count of 100,000 rows, beside 50', 1.2, toFew(countKey)),
    ratio('a key in a name of 100,000 rows, beside 50', 1.2, toFew(nameKey)),
    ratio('100,000 rows of CSV to painted, beside the CSV library', 2, toLibrary),
    {
      name: 'the longest task on that way',
      most: LONG_TASK,
      reached: results.medianOfFile(({ longestTask }) => longestTask),
      shown: ms,
    },
    {
      name: 'the longest task of any work among 100,000, copying aside',
      most: LONG_TASK,
      reached: Math.max(
        ...results.jobs
          .filter(({ name }) => name !== COPY && name !== COPY_ALONE)
          .map(({ longestTask }) => longestTask),
      ),
      shown: ms,
    },
    {
      name: 'the longest task of copying them, or what the browser alone takes and a fifth',
      most: Math.max(LONG_TASK, 1.2 * longestOf(COPY_ALONE)),
      reached: longestOf(COPY),
      shown: ms,
    },
  ];
}

const countKey = ({ typingCount }: Measurement) => typingCount.median;
const nameKey = ({ typingName }: Measurement) => typingName.median;

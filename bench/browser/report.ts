import { floor, ours, type Candidate } from './candidates.ts';
import { goals } from './goals.ts';
import type { Measurement } from './measure.ts';
import type { Results } from './results.ts';

interface Quantity {
  readonly name: string;
  readonly of: (measured: Measurement) => number;
  readonly shown: (value: number) => string;
}

const ms = (value: number) =>
  value < 10_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1_000).toFixed(0)} s`;
const megabytes = (value: number) => `${(value / 1_000_000).toFixed(1)} MB`;
const rows = (count: number) => count.toLocaleString('en-GB');

const QUANTITIES: readonly Quantity[] = [
  { name: 'paste to painted', of: ({ paste }) => paste, shown: ms },
  { name: '  the longest wait', of: ({ longestWait }) => longestWait, shown: ms },
  { name: '  longest task meanwhile', of: ({ longestTask }) => longestTask, shown: ms },
  { name: 'a key in a count', of: ({ typingCount }) => typingCount.median, shown: ms },
  { name: '  the slowest key', of: ({ typingCount }) => typingCount.worst, shown: ms },
  { name: '  busy for each', of: ({ typingCount }) => typingCount.busy, shown: ms },
  { name: 'a key in a name', of: ({ typingName }) => typingName.median, shown: ms },
  { name: '  the slowest key', of: ({ typingName }) => typingName.worst, shown: ms },
  { name: '  busy for each', of: ({ typingName }) => typingName.busy, shown: ms },
  { name: 'JS heap', of: ({ heap }) => heap, shown: megabytes },
];

/** The lines of the tables, of the ratios between them, and of the goals. */
export function report(results: Results, candidates: readonly Candidate[]): readonly string[] {
  return [
    ...besideTheFloor(results, candidates),
    ...besideItself(results),
    ...besideTheLibrary(results),
    ...atWork(results),
    '',
    'Goals',
    ...goals(results).map(
      ({ name, reached, most, shown }) =>
        `  ${reached <= most ? 'met    ' : 'not met'}  ${name}: ${shown(reached)}, at most ${shown(most)}`,
    ),
  ];
}

function besideTheFloor(results: Results, candidates: readonly Candidate[]): readonly string[] {
  const others = candidates.filter((candidate) => candidate !== floor);
  return floor.sizes.flatMap((size) => [
    '',
    line(`${rows(size)} customers`, [floor.name, ...others.map(({ name }) => name)]),
    ...QUANTITIES.map(({ name, of, shown }) => {
      const least = results.median(floor, size, of);
      const cells = others.map((other) => beside(results.median(other, size, of), least, shown));
      return line(`  ${name}`, [shown(least), ...cells]);
    }),
  ]);
}

function besideItself(results: Results): readonly string[] {
  const [least = NaN] = ours.sizes;
  const most = Math.max(...ours.sizes);
  return [
    '',
    line(ours.name, [rows(least), `${rows(most)} customers`]),
    ...QUANTITIES.map(({ name, of, shown }) => {
      const few = results.median(ours, least, of);
      return line(`  ${name}`, [shown(few), beside(results.median(ours, most, of), few, shown)]);
    }),
  ];
}

function besideTheLibrary(results: Results): readonly string[] {
  const library = results.medianOfFile(({ library: alone }) => alone);
  const painted = results.medianOfFile((file) => file.painted);
  const longest = results.medianOfFile((file) => file.longestTask);
  return [
    '',
    line(`${rows(results.files[0]?.rows ?? 0)} rows of CSV`, ['papaparse', ours.name]),
    line('  file to painted', [ms(library), beside(painted, library, ms)]),
    line('    longest task meanwhile', ['', ms(longest)]),
  ];
}

function atWork(results: Results): readonly string[] {
  return [
    '',
    line(`Work among ${rows(results.files[0]?.rows ?? 0)} customers`, [
      'longest task',
      'the longest',
    ]),
    ...results.jobs.map(({ name, longestTask, longest }) =>
      line(`  ${name}`, [ms(longestTask), ms(longest)]),
    ),
  ];
}

/** As a ratio, then as it is. A quantity of which the other has nothing has no ratio. */
function beside(value: number, other: number, shown: (value: number) => string): string {
  const ratio = other > 0 ? `${(value / other).toFixed(value / other < 100 ? 1 : 0)} ×` : '';
  return `${ratio.padStart(7)} ${shown(value).padStart(8)}`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(18)).join('');
}

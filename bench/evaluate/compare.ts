import { advise, evaluate, readDraft, type Evaluated } from '../../src/assessment/index.ts';
import { resultId, resultIdInParts } from '../../src/passing/resultId.ts';
import { median } from '../browser/results.ts';
import { bareLoop } from './bareLoop.ts';
import { CUSTOMERS, PARTNERS, PEOPLE, withOneEdit, type Partner } from './partners.ts';

interface Job {
  readonly name: string;
  /** Milliseconds. */
  readonly took: () => number;
  /** At most so many times the bare loop, or so many milliseconds. */
  readonly goal: { readonly times: number } | { readonly ms: number } | null;
}

/** Of a frame at 60 a second, all there is. */
const FRAME = { ms: 16 };

/** Does each job so often, and says what the medians are. */
export function compare(runs: number): readonly string[] {
  const lines = [`${CUSTOMERS} customers and ${PEOPLE} people; the median of ${runs} runs`];
  for (const partner of PARTNERS) {
    const jobs = jobsFor(partner);
    const times = jobs.map((): number[] => []);
    // In turn rather than one after the other, so that what else the machine does meets all of them.
    for (let run = -WARM_UP; run < runs; run += 1)
      for (const [index, job] of jobs.entries()) {
        const took = job.took();
        if (run >= 0) times[index]?.push(took);
      }
    const bare = median(times[0] ?? []);
    lines.push(`\n${partner.name}`);
    for (const [index, job] of jobs.entries())
      lines.push(line(job, median(times[index] ?? []), bare));
  }
  return lines;
}

/** Runs after which the engine has compiled what it is going to. */
const WARM_UP = 8;

function jobsFor(partner: Partner): readonly Job[] {
  const before = readDraft(partner.draft);
  const after = readDraft(withOneEdit(partner), before);
  const evaluated: Evaluated = {
    assessment: before.assessment,
    evaluation: evaluate(before.assessment),
  };
  const { evaluation } = evaluated;
  const [largest = 0] = (advise(evaluation).wayUp?.actions ?? []).flatMap((action) =>
    'customer' in action ? [action.customer] : [],
  );
  return [
    { name: 'a bare loop', took: timed(() => bareLoop(before.assessment)), goal: null },
    {
      name: 'evaluate, findings included',
      took: timed(() => evaluate(before.assessment)),
      goal: { times: 4 },
    },
    {
      name: 'read and evaluate after one edit',
      took: timed(() => evaluate(readDraft(withOneEdit(partner), before).assessment, evaluated)),
      goal: FRAME,
    },
    {
      name: '  evaluate alone',
      took: timed(() => evaluate(after.assessment, evaluated)),
      goal: { times: 4 },
    },
    { name: 'way up, margin and what is open', took: timed(() => advise(evaluation)), goal: FRAME },
    {
      name: '  with a customer ruled out',
      took: timed(() => advise(evaluation, { customers: [largest], people: [], newPeople: false })),
      goal: FRAME,
    },
    {
      name: "the result's id",
      took: timed(() => resultId(after.assessment)),
      goal: null,
    },
    {
      name: '  its longest part',
      took: () => longestPart(resultIdInParts(after.assessment)),
      goal: FRAME,
    },
  ];
}

/** In milliseconds. */
function longestPart(parts: Generator): number {
  let longest = 0;
  let isDone = false;
  while (!isDone) {
    const from = performance.now();
    isDone = parts.next().done === true;
    longest = Math.max(longest, performance.now() - from);
  }
  return longest;
}

/** `work` gives something that hangs on all of it, so that none is left out. */
function timed(work: () => unknown): () => number {
  return () => {
    const from = performance.now();
    const result = work();
    const took = performance.now() - from;
    if (result === undefined) throw new Error('A job gave nothing.');
    return took;
  };
}

function line({ name, goal }: Job, took: number, bare: number): string {
  const times = took / bare;
  const measured = `${times.toFixed(1)} ×`.padStart(9) + `${took.toFixed(1)} ms`.padStart(11);
  if (goal === null) return `           ${name.padEnd(42)}${measured}`;
  const isMet = 'ms' in goal ? took <= goal.ms : times <= goal.times;
  const asked = 'ms' in goal ? `${goal.ms} ms` : `${goal.times} ×`;
  return `  ${isMet ? 'met    ' : 'not met'}  ${name.padEnd(42)}${measured}   at most ${asked}`;
}

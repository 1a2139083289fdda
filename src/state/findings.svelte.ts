import {
  applyActions,
  evaluate,
  readDraft,
  type Action,
  type Assessment,
  type CustomerFinding,
  type DraftProblem,
  type Evaluation,
  type PersonFinding,
} from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';
import type { StepId } from './journey.svelte.ts';
import { stepStates, type StepState } from './stepStates.ts';

/** All that follows from the answers: derived, never stored. */
export class Findings {
  #answers: Answers;

  readonly read = $derived.by(() => readDraft(this.#answers.draft));
  readonly evaluation = $derived(evaluate(this.read.assessment));
  /** Cells that can't be read, and so count for nothing. A missing name keeps nothing from counting. */
  readonly unreadableCount = $derived(
    this.read.customerProblems.filter(({ field }) => field !== 'name').length,
  );
  /** Entries that a saved copy could not hold as they stand: those cells, and names that are too long. */
  readonly lostWhenSaved = $derived(
    [...this.read.customerProblems, ...this.read.staffProblems].filter(
      ({ problem }) => problem !== 'name-missing',
    ).length,
  );
  readonly #problems = $derived(
    problemsByRow([...this.read.customerProblems, ...this.read.staffProblems]),
  );
  readonly #customers = $derived(
    byRow(this.read.customerRows, this.evaluation.entitlements.customers),
  );
  readonly #people = $derived(byRow(this.read.staffRows, this.evaluation.individuals.people));

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What the result would be with some things done; the answers stay as they are. */
  asIfDone = (actions: readonly Action[]): { assessment: Assessment; evaluation: Evaluation } => {
    const assessment = applyActions(this.read.assessment, actions);
    return { assessment, evaluation: evaluate(assessment) };
  };

  stepStates = (lastStep: StepId): Record<StepId, StepState> =>
    stepStates(this.#answers.draft, this, lastStep);

  /** Undefined for a row in which nothing was entered. */
  ofCustomer = (row: string): CustomerFinding | undefined => this.#customers.get(row);
  problemsOf = (row: string): readonly DraftProblem[] => this.#problems.get(row) ?? [];
  ofPerson = (row: string): PersonFinding | undefined => this.#people.get(row);
}

function byRow<Finding>(
  rows: readonly string[],
  findings: readonly Finding[],
): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const [index, finding] of findings.entries()) {
    const row = rows[index];
    if (row !== undefined) found.set(row, finding);
  }
  return found;
}

function problemsByRow(
  problems: readonly DraftProblem[],
): ReadonlyMap<string, readonly DraftProblem[]> {
  const byRow = new Map<string, DraftProblem[]>();
  for (const problem of problems) {
    const ofRow = byRow.get(problem.row);
    if (ofRow) ofRow.push(problem);
    else byRow.set(problem.row, [problem]);
  }
  return byRow;
}

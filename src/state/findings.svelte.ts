import {
  applyActions,
  evaluate,
  readDraft,
  type Action,
  type Assessment,
  type CustomerFinding,
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
  readonly problemCount = $derived(
    this.read.customerProblems.length + this.read.staffProblems.length,
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

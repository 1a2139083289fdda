/**
 * The shared evaluation module: what the requirements of 7 July 2017 say of a partner's answers. Pure:
 * nothing in here knows a page, a clock, a language or a place to keep things.
 */
import { advise as adviseAgainst, wayToLevel } from './advise/advise.ts';
import { applyActions as applyActionsAgainst } from './advise/applyActions.ts';
import { NOTHING_RULED_OUT } from './advise/wayTo.ts';
import { evaluate as evaluateAgainst } from './evaluate/evaluate.ts';
import type { Action, Advice, RuledOut, Way } from './model/advice.ts';
import type { Assessment } from './model/assessment.ts';
import type { Draft, DraftCustomer } from './model/draft.ts';
import type { Evaluation } from './model/evaluation.ts';
import type { LevelId } from './model/requirements.ts';
import { readDraft as readDraftAgainst, type ReadDraft } from './parse/draft.ts';
import { mergeCustomers as mergeCustomersAgainst } from './parse/merge.ts';
import { requirements } from './requirements/2017-07-07.ts';

export type {
  Assessment,
  AssociationId,
  CertificationId,
  Customer,
  ExamId,
  Market,
  Person,
  WorkloadId,
} from './model/assessment.ts';
export { LARGEST_COUNT, LONGEST_NAME } from './model/format.ts';
export type { Draft, DraftCustomer, DraftPerson } from './model/draft.ts';
export type { LevelId, ReadingId, Requirements } from './model/requirements.ts';
export type * from './model/evaluation.ts';
export type * from './model/advice.ts';

export { requirements } from './requirements/2017-07-07.ts';

export { parseCount, type CountProblem, type ParsedCount } from './parse/count.ts';
export {
  parseAssessment,
  serializeAssessment,
  type FileProblem,
  type FileProblemId,
  type ParsedAssessment,
} from './parse/savedFile.ts';
export { parseDraft } from './parse/storedDraft.ts';
export { asDraft } from './parse/asDraft.ts';
export {
  isBlankCustomer,
  isBlankPerson,
  type CellProblem,
  type DraftProblem,
  type ReadDraft,
} from './parse/draft.ts';
export { duplicateCustomers, duplicateStaff, type Duplicate } from './parse/duplicates.ts';
export { mergePeople } from './parse/merge.ts';
export { readTable } from './parse/table/readTable.ts';
export { guardForCsv, guardForExcel } from './parse/table/guard.ts';
export type {
  ColumnRole,
  CustomerRow,
  LeftOutRow,
  MatchedColumn,
  MatchedHow,
  PersonRow,
  ReadCustomers,
  ReadStaff,
  ReadTable,
  RowProblem,
  RowProblemId,
  SourceRow,
  TableKind,
  TableShape,
  TableSummary,
  UnmatchedColumn,
} from './parse/table/table.ts';

/** Answers as they were typed, to an assessment and the problems that stand in the way. */
export function readDraft(draft: Draft): ReadDraft {
  return readDraftAgainst(draft, requirements);
}

/** Two rows of the same customer as one, or `null` where a cell of either can't be read. */
export function mergeCustomers(one: DraftCustomer, other: DraftCustomer): DraftCustomer | null {
  return mergeCustomersAgainst(one, other, requirements);
}

/** Total over every parsed assessment; the same answers always give the same evaluation. */
export function evaluate(assessment: Assessment): Evaluation {
  return evaluateAgainst(assessment, requirements);
}

/** What to make of an evaluation, without what is ruled out: the way up, the margin, what still decides. */
export function advise(evaluation: Evaluation, ruledOut: RuledOut = NOTHING_RULED_OUT): Advice {
  return adviseAgainst(evaluation, ruledOut, requirements);
}

/** The shortest way to a level; `null` where the requirements have no such level. */
export function wayTo(
  evaluation: Evaluation,
  level: LevelId,
  ruledOut: RuledOut = NOTHING_RULED_OUT,
): Way | null {
  return wayToLevel(evaluation, level, ruledOut, requirements);
}

/** The assessment as if the actions were done; entitlements still to be won are left out. */
export function applyActions(assessment: Assessment, actions: readonly Action[]): Assessment {
  return applyActionsAgainst(assessment, actions, requirements);
}

/**
 * The shared evaluation module: what the requirements of 7 July 2017 say of a partner's answers. Pure:
 * nothing in here knows a page, a clock, a language or a place to keep things.
 *
 * Only re-exports stand here, so that a bundler can load what needs the schemas apart from what does not.
 */
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
export { sources } from './requirements/2017-07-07.sources.ts';

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
export { isBlankCustomer, isBlankPerson } from './parse/blank.ts';
export type { CellProblem, DraftProblem, ReadDraft } from './parse/draft.ts';
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

export { mergeCustomers, readDraft } from './competency/answers.ts';
export { evaluate } from './competency/evaluate.ts';
export { advise, applyActions, wayTo } from './competency/advise.ts';
export { NOTHING_RULED_OUT } from './advise/wayTo.ts';

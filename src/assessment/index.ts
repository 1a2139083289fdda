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
export { answerOrders, canonicalAnswers, canonicalParts } from './model/canonicalAnswers.ts';
export { changedPart, withPart } from './model/changedPart.ts';
export { changedRows, comeAndGone } from './model/comeAndGone.ts';
export { findKey, nameKey, nameNumber } from './model/nameKey.ts';
export { LARGEST_COUNT, limits, LONGEST_NAME, type Limits } from './model/format.ts';
export type { Draft, DraftCustomer, DraftPerson } from './model/draft.ts';
export type { LevelId, ReadingId, Requirements } from './model/requirements.ts';
export type * from './model/evaluation.ts';
export type * from './model/advice.ts';
export type * from './model/explanation.ts';
export type {
  Cause,
  Change,
  Comparison,
  CustomerChange,
  LevelChange,
  PersonChange,
} from './model/comparison.ts';

export { edition } from './requirements/2017-07-07.edition.ts';
export { requirements } from './requirements/2017-07-07.ts';
export { sources } from './requirements/2017-07-07.sources.ts';

export { parseCount, type CountProblem, type ParsedCount } from './parse/count.ts';
export {
  parseAssessment,
  serializeAssessment,
  serializedParts,
  type FileProblem,
  type FileProblemId,
  type ParsedAssessment,
} from './parse/savedFile.ts';
export { parseDraft } from './parse/storedDraft.ts';
export { asDraft } from './parse/asDraft.ts';
export { isBlankCustomer, isBlankPerson } from './parse/blank.ts';
export {
  isUnreadable,
  readPerson,
  type CellProblem,
  type DraftProblem,
  type ReadDraft,
} from './parse/draft.ts';
export {
  customerKey,
  duplicateCustomers,
  duplicateStaff,
  personKey,
  searchDuplicateCustomers,
  searchDuplicateStaff,
} from './parse/duplicates.ts';
export { asKeptApart, type Duplicate, type DuplicateSearch } from './parse/duplicateSearch.ts';
export { mergePeople } from './parse/merge.ts';
export { saidBy, updateCustomers, updateStaff, type Said } from './parse/update.ts';
export type { Updated } from './parse/updateRows.ts';
export {
  readAssociations,
  readCountCell,
  readName,
  readTrial,
  readYesNo,
} from './parse/table/cells.ts';
export { readChosenTable, readTable } from './parse/table/readTable.ts';
export { headerCells } from './parse/table/groupHeadings.ts';
export {
  chooseColumn,
  chooseHeader,
  columnRoles,
  holdsEntitlements,
  type ChosenColumn,
  type ChosenColumns,
} from './parse/table/chosenColumns.ts';
export { recognisedBy, suggestColumns } from './parse/table/findHeader.ts';
export {
  guardAsReadForCsv,
  guardForCsv,
  guardForExcel,
  guardHeaderForCsv,
  isGuarded,
} from './parse/table/guard.ts';
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
  TableRole,
  UnmatchedColumn,
} from './parse/table/table.ts';

export { mergeCustomers, readCustomer, readDraft } from './competency/answers.ts';
export { evaluate, evaluateCustomer, evaluatePerson } from './competency/evaluate.ts';
export { advise, applyActions, wayTo } from './competency/advise.ts';
export { compare } from './competency/compare.ts';
export {
  explainEntitlements,
  explainOpenAssociation,
  explainWorkloadsReading,
  listCustomers,
} from './competency/explain.ts';
export { explainIndividuals } from './explain/individuals.ts';
export { explainRoutes } from './explain/readings.ts';
export { explainReasons, knownReasons } from './explain/reasons.ts';
export { firstParts } from './explain/firstParts.ts';
export { NOTHING_RULED_OUT } from './advise/wayTo.ts';

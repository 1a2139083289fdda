import { AssociationId, CertificationId, ExamId, Market, WorkloadId } from './assessment.ts';
import { z } from './jitless.ts';

/**
 * Answers as they were typed, readable or not, so that nothing typed is ever lost. `readDraft` turns
 * them into an Assessment and the problems that stand in the way.
 */

/** Tells rows apart while they are edited; of no meaning outside the draft. */
const RowId = z.string();

export const DraftCustomer = z.strictObject({
  id: RowId,
  name: z.string(),
  trial: z.boolean(),
  /** What stands in each cell; a workload left out is an empty cell. */
  counts: z.readonly(z.partialRecord(WorkloadId, z.string())),
  associations: z.nullable(z.readonly(z.array(AssociationId))),
});
export type DraftCustomer = Readonly<z.infer<typeof DraftCustomer>>;

export const DraftPerson = z.strictObject({
  id: RowId,
  name: z.string(),
  exams: z.readonly(z.array(ExamId)),
  certifications: z.readonly(z.array(CertificationId)),
});
export type DraftPerson = Readonly<z.infer<typeof DraftPerson>>;

export const Draft = z.strictObject({
  organisation: z.string(),
  assessedOn: z.iso.date(),
  /** `not-sure` is an answer that was given; `null` is none yet. Both leave the market open. */
  market: z.nullable(z.union([Market, z.literal('not-sure')])),
  customers: z.readonly(z.array(DraftCustomer)),
  staff: z.readonly(z.array(DraftPerson)),
  /** Names that stand in several rows on purpose, and in how many. */
  keptApart: z.readonly(z.array(z.string())),
});
export type Draft = Readonly<z.infer<typeof Draft>>;

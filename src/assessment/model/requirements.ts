import { AssociationId, CertificationId, ExamId, Market, WorkloadId } from './assessment.ts';
import { z } from './jitless.ts';

/**
 * The shape of a competency's requirements: thresholds per market, a closed list of associations, and
 * individuals who each satisfy all exams or a certification. Sibling competencies share the shape.
 */

export const LevelId = z.enum(['silver', 'gold']);
export type LevelId = z.infer<typeof LevelId>;

const Level = z.strictObject({
  id: LevelId,
  /** Active entitlements needed, by market. */
  activeEntitlements: z.record(Market, z.int()),
  qualifiedIndividuals: z.int(),
  /** Which of the level's steps on the source page asks for the one, and which for the other. */
  steps: z.strictObject({ activeEntitlements: z.int(), qualifiedIndividuals: z.int() }),
});

/** How the requirements are read where their text is silent. Each choice changes one place of the evaluation. */
const Readings = z.strictObject({
  /** One user active on two workloads: two entitlements, or one. */
  entitlementsPerCustomer: z.enum(['sum-of-workloads', 'largest-workload']),
  /** Whether the individuals of one level may qualify by different routes. */
  qualificationRoutes: z.enum(['any', 'same-for-all']),
});
export type Readings = Readonly<z.infer<typeof Readings>>;
export type ReadingId = keyof Readings;

export const Requirements = z.strictObject({
  /** The requirements' date, which is also their id in a saved file. */
  id: z.iso.date(),
  introducedOn: z.iso.date(),
  retiredOn: z.iso.date(),
  /** From the lowest to the highest; each level's thresholds are at least those of the one before. */
  levels: z.readonly(z.array(Level)),
  workloads: z.readonly(z.array(WorkloadId)),
  associations: z.readonly(z.array(AssociationId)),
  /** An individual has passed all of these … */
  exams: z.readonly(z.array(z.strictObject({ id: ExamId, retiredOn: z.nullable(z.iso.date()) }))),
  /** … or holds any of these. */
  certifications: z.readonly(z.array(z.strictObject({ id: CertificationId }))),
  /** Over how many past days a user must have been active. */
  activityWindowInDays: z.int(),
  readings: Readings,
});
export type Requirements = Readonly<z.infer<typeof Requirements>>;

/** Apart from the requirements, as nothing is evaluated by them. */
export const Sources = z.strictObject({
  requirements: z.strictObject({
    title: z.string(),
    date: z.iso.date(),
    revision: z.string(),
    /** Of the page as it stood on that day. */
    address: z.url(),
  }),
  exams: z.record(ExamId, z.url()),
  certifications: z.record(CertificationId, z.url()),
  associations: z.strictObject({ address: z.url() }),
  activeEntitlements: z.strictObject({ id: z.string() }),
  markets: z.strictObject({ address: z.url() }),
});
export type Sources = Readonly<z.infer<typeof Sources>>;

import {
  FORMAT,
  isShortEnough,
  LARGEST_COUNT,
  LONGEST_NAME,
  REQUIREMENTS,
  VERSION,
} from './format.ts';
import { z } from './jitless.ts';

/**
 * The saved file, version 1, and at the same time the answers that are evaluated. The ids are the
 * vocabulary an answer can use; which of them count, and how much, is for the requirements to say.
 */

export const Market = z.enum(['mature', 'emerging']);
export type Market = z.infer<typeof Market>;

export const WorkloadId = z.enum([
  'exchange-online',
  'sharepoint-online',
  'skype-for-business',
  'yammer',
  'pro-plus',
]);
export type WorkloadId = z.infer<typeof WorkloadId>;

export const AssociationId = z.enum([
  'delegated-administrator',
  'transacting-partner',
  'digital-partner-of-record',
  'fasttrack-partner',
]);
export type AssociationId = z.infer<typeof AssociationId>;

export const ExamId = z.enum(['70-346', '70-347']);
export type ExamId = z.infer<typeof ExamId>;

export const CertificationId = z.enum(['mcsa-office-365']);
export type CertificationId = z.infer<typeof CertificationId>;

const Name = z
  .string()
  .check(z.refine(isShortEnough, { params: { problem: 'too-long' } }))
  .register(z.globalRegistry, { maxLength: LONGEST_NAME });

// `abort`: 1e300 is refused once, not as no safe integer and then again as too large.
const Count = z.exactOptional(z.int({ abort: true }).check(z.minimum(0), z.maximum(LARGEST_COUNT)));

// Not a record over the ids: a record drops the key `__proto__` where it should refuse it.
const ActiveEntitlements = z.strictObject({
  'exchange-online': Count,
  'sharepoint-online': Count,
  'skype-for-business': Count,
  yammer: Count,
  'pro-plus': Count,
} satisfies Record<WorkloadId, typeof Count>);

export const Customer = z.strictObject({
  name: Name,
  trial: z.boolean(),
  activeEntitlements: z.readonly(ActiveEntitlements),
  /** `[]`: none of these. `null`: not answered yet. */
  associations: z.nullable(setOf(AssociationId)),
});
export type Customer = Readonly<z.infer<typeof Customer>>;

export const Person = z.strictObject({
  name: Name,
  exams: setOf(ExamId),
  certifications: setOf(CertificationId),
});
export type Person = Readonly<z.infer<typeof Person>>;

export const Assessment = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  requirements: z.literal(REQUIREMENTS),
  organisation: Name,
  assessedOn: z.iso.date(),
  /** `null`: not answered, or not sure. */
  market: z.nullable(Market),
  customers: z.readonly(z.array(Customer)),
  staff: z.readonly(z.array(Person)),
});
export type Assessment = Readonly<z.infer<typeof Assessment>>;

function setOf<T extends z.ZodMiniType>(item: T) {
  const items = z
    .array(item)
    .check(
      z.refine((list) => new Set(list).size === list.length, { params: { problem: 'repeated' } }),
    );
  return z.readonly(items.register(z.globalRegistry, { uniqueItems: true }));
}

import { requirements, type Assessment } from '../../src/assessment/index.ts';

const { workloads } = requirements;

/**
 * The least that says where a partner stands: every number read once and added, also to what counts where it
 * does, and of each person whether there are exams or a certification. Nothing is found of anybody, and nothing kept.
 */
export function bareLoop({ customers, staff }: Assessment): number {
  let all = 0;
  let counted = 0;
  for (const { trial, associations, activeEntitlements } of customers) {
    let entered = 0;
    for (const workload of workloads) entered += activeEntitlements[workload] ?? 0;
    all += entered;
    if (!trial && associations !== null && associations.length > 0) counted += entered;
  }
  let qualified = 0;
  for (const { exams, certifications } of staff)
    if (exams.length === 2 || certifications.length > 0) qualified += 1;
  return all + counted + qualified;
}

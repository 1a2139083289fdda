import { LARGEST_COUNT } from '../model/format.ts';
import type { WorkloadId } from '../model/assessment.ts';
import type { DraftCustomer, DraftPerson } from '../model/draft.ts';
import type { Requirements } from '../model/requirements.ts';
import { parseCount } from './count.ts';

/**
 * Two rows of the same customer as one: numbers are added up by workload, associations put together.
 * `null` where a cell of either, or the sum, can't be read: adding it up would lose what was typed.
 */
export function mergeCustomers(
  one: DraftCustomer,
  other: DraftCustomer,
  { workloads }: Requirements,
): DraftCustomer | null {
  const counts: Partial<Record<WorkloadId, string>> = {};
  for (const workload of workloads) {
    const left = parseCount(one.counts[workload] ?? '');
    const right = parseCount(other.counts[workload] ?? '');
    if (!left.ok || !right.ok) return null;
    const sum = left.count + right.count;
    if (sum > LARGEST_COUNT) return null;
    if (sum > 0) counts[workload] = String(sum);
  }
  return { ...one, counts, associations: mergeAssociations(one.associations, other.associations) };
}

/** Two rows of the same person as one, with the credentials of both. */
export function mergePeople(one: DraftPerson, other: DraftPerson): DraftPerson {
  return {
    ...one,
    exams: [...new Set([...one.exams, ...other.exams])],
    certifications: [...new Set([...one.certifications, ...other.certifications])],
  };
}

type Associations = DraftCustomer['associations'];

/** "None of these" beside "not answered yet" stays open: only one of the rows was answered. */
function mergeAssociations(one: Associations, other: Associations): Associations {
  const both = [...new Set([...(one ?? []), ...(other ?? [])])];
  return both.length === 0 && (one === null || other === null) ? null : both;
}

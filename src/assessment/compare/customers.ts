import type { Assessment, Customer } from '../model/assessment.ts';
import { change, type Change, type CustomerChange } from '../model/comparison.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { at, hasSame, pairs } from './pairs.ts';

type Evaluated = Readonly<{ assessment: Assessment; evaluation: Evaluation }>;

/** Whatever differs about a customer, from what changes the counted entitlements most. */
export function customerChanges(
  { before, after }: Change<Evaluated>,
  requirements: Requirements,
): { changes: readonly CustomerChange[]; unchanged: number } {
  const differ = (one: Customer, other: Customer) => differences(one, other, requirements);
  const places = pairs(
    before.assessment.customers,
    after.assessment.customers,
    (one, other) => differ(one, other) === null,
    // A paid row and a trial row of one name are two offers.
    (one, other) => one.trial === other.trial,
  );
  const changes = places.flatMap((place): CustomerChange[] => {
    const earlier = at(before.assessment.customers, place.before);
    const later = at(after.assessment.customers, place.after);
    const different = earlier && later ? differ(earlier, later) : NOTHING_TO_COMPARE;
    if (different === null) return [];
    const found = {
      before: at(before.evaluation.entitlements.customers, place.before),
      after: at(after.evaluation.entitlements.customers, place.after),
    };
    const counted = change(found, (finding) => finding?.counted ?? 0);
    const possible = change(found, (finding) => finding?.possible ?? 0);
    return [{ place, counted, possible, ...different }];
  });
  const effect = ({ counted }: CustomerChange) => Math.abs(counted.after - counted.before);
  changes.sort((one, other) => effect(other) - effect(one));
  return { changes, unchanged: places.length - changes.length };
}

type Differences = Pick<CustomerChange, 'workloads' | 'trialDiffers' | 'associationsDiffer'>;

/** Of a customer that stands in one of the assessments alone. */
const NOTHING_TO_COMPARE: Differences = {
  workloads: [],
  trialDiffers: false,
  associationsDiffer: false,
};

/** `null` where there are none. The name is no difference: by it they were found to be the same customer. */
function differences(
  before: Customer,
  after: Customer,
  requirements: Requirements,
): Differences | null {
  const workloads = requirements.workloads
    .map((workload) => ({
      workload,
      before: before.activeEntitlements[workload] ?? 0,
      after: after.activeEntitlements[workload] ?? 0,
    }))
    .filter((counts) => counts.before !== counts.after);
  const trialDiffers = before.trial !== after.trial;
  const associationsDiffer = !hasSameAssociations(before.associations, after.associations);
  return workloads.length > 0 || trialDiffers || associationsDiffer
    ? { workloads, trialDiffers, associationsDiffer }
    : null;
}

/** Not answered is not the same as none. */
function hasSameAssociations(
  before: Customer['associations'],
  after: Customer['associations'],
): boolean {
  return before === null || after === null ? before === after : hasSame(before, after);
}

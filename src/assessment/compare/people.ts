import type { Assessment, Person } from '../model/assessment.ts';
import type { Change, PersonChange } from '../model/comparison.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { at, hasSame, pairs } from './pairs.ts';

type Evaluated = Readonly<{ assessment: Assessment; evaluation: Evaluation }>;

/** Whatever differs about a person; who qualifies in one of the assessments alone comes first. */
export function personChanges({ before, after }: Change<Evaluated>): {
  changes: readonly PersonChange[];
  unchanged: number;
} {
  const places = pairs(before.assessment.staff, after.assessment.staff, isSame);
  const changes = places.flatMap((place): PersonChange[] => {
    const earlier = at(before.assessment.staff, place.before);
    const later = at(after.assessment.staff, place.after);
    if (earlier && later && isSame(earlier, later)) return [];
    const qualified = {
      before: at(before.evaluation.individuals.people, place.before)?.qualified ?? false,
      after: at(after.evaluation.individuals.people, place.after)?.qualified ?? false,
    };
    return [{ place, qualified }];
  });
  const decides = ({ qualified }: PersonChange) => Number(qualified.before !== qualified.after);
  changes.sort((one, other) => decides(other) - decides(one));
  return { changes, unchanged: places.length - changes.length };
}

/** The name is no difference: by it they were found to be the same person. */
function isSame(one: Person, other: Person): boolean {
  return hasSame(one.exams, other.exams) && hasSame(one.certifications, other.certifications);
}

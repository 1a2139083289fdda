import type { Person } from '../model/assessment.ts';
import { changedPart, withPart } from '../model/changedPart.ts';
import type { IndividualsFinding, PersonFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** People who were evaluated before, and what came of it. */
interface Before {
  readonly staff: readonly Person[];
  readonly individuals: IndividualsFinding;
}

/**
 * Step 2 of either level: who satisfies all of the exams, or holds a certification. People who are the very
 * same as before keep their finding.
 */
export function evaluateIndividuals(
  staff: readonly Person[],
  requirements: Requirements,
  before?: Before,
): IndividualsFinding {
  if (staff === before?.staff) return before.individuals;
  const change = changedPart(before?.staff ?? [], staff);
  const changed = staff
    .slice(change.start, change.endAfter)
    .map((person) => evaluatePerson(person, requirements));
  const people = withPart(before?.individuals.people ?? [], change, changed);
  const qualifiedByExams = people.filter(({ byExams }) => byExams).length;
  const qualifiedByCertification = people.filter(
    ({ byCertifications }) => byCertifications.length > 0,
  ).length;
  return {
    people,
    qualified:
      requirements.readings.qualificationRoutes === 'any'
        ? people.filter(({ qualified }) => qualified).length
        : Math.max(qualifiedByExams, qualifiedByCertification),
    qualifiedByExams,
    qualifiedByCertification,
  };
}

/** All exams by the same person: two people with one exam each are nobody. */
export function evaluatePerson(person: Person, requirements: Requirements): PersonFinding {
  const missingExams = requirements.exams
    .map(({ id }) => id)
    .filter((id) => !person.exams.includes(id));
  const byCertifications = requirements.certifications
    .map(({ id }) => id)
    .filter((id) => person.certifications.includes(id));
  const byExams = missingExams.length === 0;
  return {
    qualified: byExams || byCertifications.length > 0,
    byExams,
    byCertifications,
    missingExams,
  };
}

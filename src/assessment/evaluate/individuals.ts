import type { Person } from '../model/assessment.ts';
import type { IndividualsFinding, PersonFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** Step 2 of either level: who satisfies all of the exams, or holds a certification. */
export function evaluateIndividuals(
  staff: readonly Person[],
  requirements: Requirements,
): IndividualsFinding {
  const people = staff.map((person) => evaluatePerson(person, requirements));
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
function evaluatePerson(person: Person, requirements: Requirements): PersonFinding {
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

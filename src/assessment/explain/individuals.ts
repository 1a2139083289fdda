import type { IndividualsFinding, PersonFinding } from '../model/evaluation.ts';
import type { IndividualsExplanation } from '../model/explanation.ts';

/** Who is qualified, and who is not, the nearest first; in the order of the assessment otherwise. */
export function explainIndividuals({ people }: IndividualsFinding): IndividualsExplanation {
  const places = people.map((finding, person) => ({ finding, person }));
  const personOf = ({ person }: (typeof places)[number]) => person;
  return {
    qualified: places.filter(({ finding }) => finding.qualified).map(personOf),
    others: places
      .filter(({ finding }) => !finding.qualified)
      .sort((one, other) => exams(one.finding) - exams(other.finding))
      .map(personOf),
  };
}

const exams = ({ missingExams }: PersonFinding) => missingExams.length;

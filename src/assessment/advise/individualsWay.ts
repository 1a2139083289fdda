import type { Action, IndividualsWay, RuledOut } from '../model/advice.ts';
import type { IndividualsFinding, PersonFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

interface IndividualsPart {
  readonly way: IndividualsWay;
  readonly actions: readonly Action[];
}

/**
 * The fewest exams that make enough people qualify: everybody adds one, so those with the fewest exams
 * missing come first, and among equals those who are there before somebody new. The certification is no
 * action of its own, as it is earned by the same exams.
 */
export function individualsWay(
  individuals: IndividualsFinding,
  required: number,
  ruledOut: RuledOut,
  requirements: Requirements,
): IndividualsPart {
  const counted = countedFor(individuals, required, requirements);
  const needed = Math.max(0, required - counted);
  const chosen = nearest(individuals, ruledOut, requirements).slice(0, needed);
  const missing = needed - chosen.length;
  const newPeople = ruledOut.newPeople ? 0 : missing;
  const actions = [...chosen.flatMap(({ actions }) => actions), ...exams(newPeople, requirements)];
  const lacking = missing - newPeople;
  const added = chosen.length + newPeople;
  return {
    way: {
      required,
      counted,
      needed,
      added,
      reached: counted + added,
      // Those who need the fewest exams are taken, so one exam fewer is always one person fewer.
      oneFewer:
        lacking === 0 && needed > 0 ? { actions: actions.length - 1, most: needed - 1 } : null,
      newPeople,
      lacking,
    },
    actions,
  };
}

/**
 * Where all must qualify by the same route, the exams are the route that can be led to the end: those who
 * qualify by it are what a way builds on.
 */
function countedFor(
  { qualified, qualifiedByExams }: IndividualsFinding,
  required: number,
  { readings }: Requirements,
): number {
  return readings.qualificationRoutes === 'any' || qualified >= required
    ? qualified
    : qualifiedByExams;
}

function nearest(
  { people }: IndividualsFinding,
  ruledOut: RuledOut,
  { readings }: Requirements,
): readonly { readonly actions: readonly Action[] }[] {
  const counts = ({ qualified, byExams }: PersonFinding) =>
    readings.qualificationRoutes === 'any' ? qualified : byExams;
  const isRuledOut = new Set(ruledOut.people);
  return people
    .map((finding, person) => ({ finding, person }))
    .filter(({ finding, person }) => !counts(finding) && !isRuledOut.has(person))
    .map(({ finding, person }) => ({
      actions: finding.missingExams.map((exam) => ({ kind: 'pass-exam', person, exam }) as const),
    }))
    .sort((one, other) => one.actions.length - other.actions.length);
}

function exams(newPeople: number, requirements: Requirements): readonly Action[] {
  return Array.from({ length: newPeople }, (_, newPerson) =>
    requirements.exams.map(
      ({ id }) => ({ kind: 'new-person-passes-exam', newPerson, exam: id }) as const,
    ),
  ).flat();
}

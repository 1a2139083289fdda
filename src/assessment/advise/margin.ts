import type { Margin } from '../model/advice.ts';
import type { CustomerFinding, Evaluation, PersonFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { highestLevelMet, type Terms } from './terms.ts';

/** How much of the highest level met could be lost, and whom alone it hangs on. */
export function marginOf(
  levels: readonly Terms[],
  { highestLevelMet: level, entitlements, individuals }: Evaluation,
  requirements: Requirements,
): Margin | null {
  const terms = levels.find((one) => one.level === level);
  if (!terms) return null;
  const { counted } = entitlements;
  const { qualified } = individuals;
  const spare = counted - terms.highest.required;
  return {
    level: terms.level,
    entitlements: { required: terms.highest.required, counted, spare },
    individuals: {
      required: terms.individuals,
      counted: qualified,
      spare: qualified - terms.individuals,
    },
    customers: largerThan(spare, entitlements.customers)
      .map((lost) => ({ ...lost, left: counted - lost.entitlements }))
      .map((lost) => ({ ...lost, levelWithout: highestLevelMet(levels, lost.left, qualified) })),
    people: individuals.people
      .map((finding, person) => ({
        person,
        left: qualifiedWithout(finding, individuals, requirements),
      }))
      .filter(({ left }) => left < terms.individuals)
      .map(({ person, left }) => ({
        person,
        left,
        levelWithout: highestLevelMet(levels, counted, left),
      })),
  };
}

/** The customers of which more counts than could be lost, the largest first. */
function largerThan(spare: number, findings: readonly CustomerFinding[]) {
  const larger: { readonly customer: number; readonly entitlements: number }[] = [];
  for (let customer = 0; customer < findings.length; customer += 1) {
    const counted = findings[customer]?.counted ?? 0;
    if (counted > spare) larger.push({ customer, entitlements: counted });
  }
  return larger.sort((one, other) => other.entitlements - one.entitlements);
}

function qualifiedWithout(
  { qualified, byExams, byCertifications }: PersonFinding,
  individuals: Evaluation['individuals'],
  { readings }: Requirements,
): number {
  if (readings.qualificationRoutes === 'any') return individuals.qualified - (qualified ? 1 : 0);
  return Math.max(
    individuals.qualifiedByExams - (byExams ? 1 : 0),
    individuals.qualifiedByCertification - (byCertifications.length > 0 ? 1 : 0),
  );
}

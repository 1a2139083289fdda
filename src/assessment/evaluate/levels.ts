import type { Market } from '../model/assessment.ts';
import type {
  EntitlementsFinding,
  IndividualsFinding,
  LevelFinding,
  Requirement,
  Status,
} from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

type Level = Requirements['levels'][number];

/** A level is reached when both of its steps are, and out of reach as soon as one of them is. */
export function evaluateLevel(
  level: Level,
  market: Market | null,
  entitlements: EntitlementsFinding,
  individuals: IndividualsFinding,
): LevelFinding {
  const ofEntitlements = activeEntitlements(level, market, entitlements);
  const ofIndividuals = qualifiedIndividuals(level, individuals);
  const requirements = [ofEntitlements, ofIndividuals];
  return {
    level: level.id,
    status: statusOfAll(requirements),
    requirements,
    entitlements: ofEntitlements,
    individuals: ofIndividuals,
  };
}

/** While the market is open, the lowest threshold says what is impossible and the highest what is certain. */
function activeEntitlements(
  level: Level,
  market: Market | null,
  { counted, possible, countedByLargestWorkload }: EntitlementsFinding,
): Requirement {
  const thresholds = market
    ? [level.activeEntitlements[market]]
    : Object.values(level.activeEntitlements);
  const lowest = Math.min(...thresholds);
  const highest = Math.max(...thresholds);
  const status = counted >= highest ? 'met' : possible < lowest ? 'unmet' : 'undecided';
  return {
    id: 'active-entitlements',
    required: lowest === highest ? highest : null,
    lowestRequired: lowest,
    highestRequired: highest,
    counted,
    possible,
    missing: Math.max(0, lowest - counted),
    status,
    restsOn:
      status === 'met' && countedByLargestWorkload < highest ? 'entitlementsPerCustomer' : null,
  };
}

function qualifiedIndividuals(level: Level, individuals: IndividualsFinding): Requirement {
  const { qualified, qualifiedByExams, qualifiedByCertification } = individuals;
  const required = level.qualifiedIndividuals;
  const isMet = qualified >= required;
  const byOneRoute = Math.max(qualifiedByExams, qualifiedByCertification);
  return {
    id: 'qualified-individuals',
    required,
    lowestRequired: required,
    highestRequired: required,
    counted: qualified,
    possible: qualified,
    missing: Math.max(0, required - qualified),
    status: isMet ? 'met' : 'unmet',
    restsOn: isMet && byOneRoute < required ? 'qualificationRoutes' : null,
  };
}

function statusOfAll(requirements: readonly Requirement[]): Status {
  if (requirements.some(({ status }) => status === 'unmet')) return 'unmet';
  return requirements.every(({ status }) => status === 'met') ? 'met' : 'undecided';
}

import type {
  Cause,
  Change,
  CustomerChange,
  LevelChange,
  PersonChange,
} from '../model/comparison.ts';
import type { Status } from '../model/evaluation.ts';

/** For every level that is met, unmet or open in one assessment alone, what made it so. */
export function causes(
  levels: readonly LevelChange[],
  customers: readonly CustomerChange[],
  staff: readonly PersonChange[],
): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const level of levels) {
    if (!differs(level.status)) continue;
    const way = direction(level.status);
    const turned = level.requirements.filter(({ status }) => direction(status) === way);
    const byMarket = turned.some(({ required }) => helps(required, way));
    const { before, after } = level.status;
    const key = [before, after, byMarket, ...turned.map(({ id }) => id)].join(' ');
    const same = found.get(key);
    if (same) {
      found.set(key, { ...same, levels: [...same.levels, level.level] });
      continue;
    }
    const turnedOne = (id: LevelChange['requirements'][number]['id']) =>
      turned.find((requirement) => requirement.id === id);
    const entitlements = turnedOne('active-entitlements');
    found.set(key, {
      levels: [level.level],
      status: level.status,
      byMarket,
      customers: entitlements ? pullingCustomers(customers, entitlements.status) : [],
      staff: turnedOne('qualified-individuals') ? pullingStaff(staff, level.status) : [],
    });
  }
  return [...found.values()];
}

/** Between met and open, what counts decides; between open and unmet, what could still count. */
function pullingCustomers(
  customers: readonly CustomerChange[],
  status: Change<Status>,
): Cause['customers'] {
  const isAboutPossible = status.before !== 'met' && status.after !== 'met';
  const way = direction(status);
  return customers
    .map((change) => {
      const { before, after } = isAboutPossible ? change.possible : change.counted;
      return { change, difference: after - before };
    })
    .filter(({ difference }) => Math.sign(difference) === way)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

function pullingStaff(
  staff: readonly PersonChange[],
  status: Change<Status>,
): readonly PersonChange[] {
  const way = direction(status);
  return staff.filter(
    ({ qualified }) => Math.sign(Number(qualified.after) - Number(qualified.before)) === way,
  );
}

const rank: Record<Status, number> = { unmet: 0, undecided: 1, met: 2 };

function direction({ before, after }: Change<Status>): number {
  return Math.sign(rank[after] - rank[before]);
}

/** A market that asks for more is no reason why a level is met, nor one that asks for less why it is not. */
function helps({ before, after }: Change<number | null>, way: number): boolean {
  if (before === null || after === null) return before !== after;
  return Math.sign(before - after) === way;
}

function differs<T>({ before, after }: Change<T>): boolean {
  return before !== after;
}

import type { CustomerFinding, CustomerOutcome, Evaluation } from '../../assessment/index.ts';

/** Up to this many customers are all listed; of more, the largest. */
const MOST = 200;
const LARGEST = 50;

const order: Record<CustomerOutcome, number> = { counted: 0, open: 1, excluded: 2 };

interface CustomerRow {
  /** Among the assessment's customers, from 0. */
  readonly index: number;
  readonly finding: CustomerFinding;
}

/** What counted first, then what is open, then the rest; in each the largest first. */
export function customerRows({ entitlements }: Evaluation): {
  shown: readonly CustomerRow[];
  left: { customers: number; counted: number };
} {
  const rows = entitlements.customers.map((finding, index) => ({ index, finding }));
  if (rows.length <= MOST) {
    const shown = rows.sort((one, other) => byOutcome(one, other) || bySize(one, other));
    return { shown, left: { customers: 0, counted: 0 } };
  }
  const [shown, left] = [rows.sort(bySize).slice(0, LARGEST), rows.slice(LARGEST)];
  return {
    shown: shown.sort((one, other) => byOutcome(one, other) || bySize(one, other)),
    left: {
      customers: left.length,
      counted: left.reduce((sum, { finding }) => sum + finding.counted, 0),
    },
  };
}

function byOutcome(one: CustomerRow, other: CustomerRow): number {
  return order[one.finding.outcome] - order[other.finding.outcome];
}

function bySize(one: CustomerRow, other: CustomerRow): number {
  return other.finding.entered - one.finding.entered;
}

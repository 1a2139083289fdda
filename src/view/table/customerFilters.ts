import type { CustomerReason, DraftCustomer } from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import type { Words } from '../../text/languages.ts';
import { ALL, type Filter } from './filter.ts';

type Customers = Filter<DraftCustomer>;

/** All, those that count, and those that do not, by the reason that decides. */
export function countingFilters(
  { sheet }: Words,
  findings: Findings,
  all: readonly DraftCustomer[],
): readonly Customers[] {
  const { byReason, associationsAnswered } = findings.evaluation.entitlements;
  const is = (reason: CustomerReason) => (row: DraftCustomer) =>
    findings.ofCustomer(row)?.reasons[0] === reason;
  const because = (reason: Exclude<CustomerReason, 'counted'>): Customers => ({
    id: reason,
    name: sheet.filters[reason],
    count: byReason[reason].customers,
    test: () => is(reason),
  });
  const excluded = (['trial', 'no-association', 'no-entitlements'] as const).map(because);
  return [
    { id: ALL, name: sheet.filters.all, count: all.length, test: () => () => true },
    {
      id: 'counts',
      name: sheet.filters.counts,
      count: byReason.counted.customers,
      test: () => is('counted'),
    },
    {
      // Of a trial too: the question is asked of every customer.
      ...because('association-not-answered'),
      count: findings.read.customers.entered.length - associationsAnswered,
      test: () => (row) => row.associations === null && findings.ofCustomer(row) !== undefined,
    },
    {
      id: 'excluded',
      name: sheet.filters.excluded,
      count: excluded.reduce((sum, { count }) => sum + count, 0),
      test: () => (row) => findings.ofCustomer(row)?.outcome === 'excluded',
    },
    ...excluded,
  ];
}

import { requirements, type DraftCustomer } from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import type { Words } from '../../text/languages.ts';
import type { Column } from './column.ts';
import { asCount, asName, asTrial } from './readCell.ts';

/** The customers and their active entitlements. */
export function customerColumns(
  { questions: { entitlements }, programme, imports }: Words,
  findings: Findings,
): readonly Column<DraftCustomer>[] {
  const { yes, no } = imports.exports;
  return [
    {
      id: 'name',
      name: entitlements.customer,
      kind: 'text',
      text: ({ name }) => name,
      typed: (customer, name) => ({ ...customer, name }),
      read: asName,
    },
    ...requirements.workloads.map((workload): Column<DraftCustomer> => ({
      id: workload,
      name: programme.workloads[workload],
      kind: 'count',
      text: ({ counts }) => counts[workload] ?? '',
      typed: (customer, text) => ({
        ...customer,
        counts: { ...customer.counts, [workload]: text },
      }),
      read: asCount,
    })),
    {
      id: 'trial',
      name: entitlements.trial,
      kind: 'tick',
      text: ({ trial }) => (trial ? yes : no),
      isOn: ({ trial }) => trial,
      ticked: (customer, trial) => ({ ...customer, trial }),
      understood: asTrial,
    },
    {
      id: 'total',
      name: entitlements.total,
      kind: 'shown-figure',
      text: (customer) => String(customer.trial ? 0 : findings.enteredOf(customer)),
    },
  ];
}

import type { Assessment } from '../model/assessment.ts';
import type { Draft, DraftCustomer } from '../model/draft.ts';

/** A saved assessment as answers that can be edited again. `rowId` gives each row an id of its own. */
export function asDraft(assessment: Assessment, rowId: () => string): Draft {
  const { organisation, assessedOn, market, customers, staff } = assessment;
  return {
    organisation,
    assessedOn,
    market,
    customers: customers.map(({ activeEntitlements, ...customer }) => ({
      ...customer,
      id: rowId(),
      counts: asCells(activeEntitlements),
    })),
    staff: staff.map((person) => ({ ...person, id: rowId() })),
    keptApart: [],
  };
}

function asCells(
  activeEntitlements: Assessment['customers'][number]['activeEntitlements'],
): DraftCustomer['counts'] {
  return Object.fromEntries(
    Object.entries(activeEntitlements).map(([workload, count]) => [workload, String(count)]),
  );
}

import {
  requirements,
  type AssociationId,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type WorkloadId,
} from '../../src/assessment/index.ts';

export const CUSTOMERS = 100_000;
export const PEOPLE = 1_000;

/** A partner's answers as they stand in the sheets. */
export interface Partner {
  readonly name: string;
  readonly draft: Draft;
}

const ASSOCIATED: readonly AssociationId[] = ['delegated-administrator'];

/** Of each kind that makes something else of the same numbers: nearly all counts, all is open, or hardly any counts. */
export const PARTNERS: readonly Partner[] = [
  partner('nearly all counts', (place) => (place % 50 === 0 ? [] : ASSOCIATED)),
  partner('nothing is answered', () => null),
  partner('nobody is associated', () => []),
];

function partner(
  name: string,
  associationsOf: (place: number) => DraftCustomer['associations'],
): Partner {
  return {
    name,
    draft: {
      organisation: 'Contoso',
      assessedOn: '2017-07-07',
      market: null,
      customers: Array.from({ length: CUSTOMERS }, (_, place) => ({
        id: `customer ${place}`,
        name: `Customer ${place + 1}`,
        trial: place % 10 === 9,
        counts: countsOf(place),
        associations: associationsOf(place),
      })),
      staff: Array.from({ length: PEOPLE }, (_, place) => personAt(place)),
      keptApart: [],
    },
  };
}

/** As sheets are filled in: hardly two customers have the same workloads. */
function countsOf(place: number): DraftCustomer['counts'] {
  const counts: Partial<Record<WorkloadId, string>> = {};
  for (const [index, workload] of requirements.workloads.entries())
    if ((place + index) % 3 !== 0 || (place >> index) % 2 === 1)
      counts[workload] = String((place * 37 + index * 101) % 900);
  return counts;
}

function personAt(place: number): DraftPerson {
  return {
    id: `person ${place}`,
    name: `Person ${place + 1}`,
    exams: place % 3 === 0 ? ['70-346', '70-347'] : place % 3 === 1 ? ['70-346'] : [],
    certifications: place % 7 === 0 ? ['mcsa-office-365'] : [],
  };
}

/** With another number in one cell, far down. */
export function withOneEdit({ draft }: Partner): Draft {
  const place = Math.floor(CUSTOMERS * 0.9);
  const row = draft.customers[place];
  if (!row) return draft;
  const edited = { ...row, counts: { ...row.counts, yammer: '7' } };
  return { ...draft, customers: draft.customers.with(place, edited) };
}

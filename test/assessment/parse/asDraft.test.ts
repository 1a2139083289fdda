import { describe, expect, it } from 'vitest';
import { asDraft, readDraft } from '../../../src/assessment/index.ts';
import {
  customer,
  draft,
  draftCustomer,
  draftPerson,
  partner,
  person,
} from '../../support/partners.ts';

function rowIds() {
  let made = 0;
  return () => `row ${(made += 1)}`;
}

const saved = partner({
  market: null,
  customers: [
    customer({ activeEntitlements: { 'exchange-online': 1_200, yammer: 0 } }),
    customer({ name: 'Fabrikam', trial: true, associations: null }),
    customer({ name: 'Litware', associations: [] }),
  ],
  staff: [person({ name: 'Chen Wei', exams: ['70-347'], certifications: ['mcsa-office-365'] })],
});

describe('a saved partner', () => {
  it('becomes answers that can be edited, each row with an id of its own', () => {
    expect(asDraft(saved, rowIds())).toEqual(
      draft({
        market: null,
        customers: [
          draftCustomer({ id: 'row 1', counts: { 'exchange-online': '1200', yammer: '0' } }),
          draftCustomer({ id: 'row 2', name: 'Fabrikam', trial: true, associations: null }),
          draftCustomer({ id: 'row 3', name: 'Litware', associations: [] }),
        ],
        staff: [
          draftPerson({
            id: 'row 4',
            name: 'Chen Wei',
            exams: ['70-347'],
            certifications: ['mcsa-office-365'],
          }),
        ],
      }),
    );
  });

  it('has no problems, and reads back as it was but for zeros', () => {
    const read = readDraft(asDraft(saved, rowIds()));
    const [contoso, ...others] = saved.customers;
    expect(read.assessment).toEqual({
      ...saved,
      customers: [{ ...contoso, activeEntitlements: { 'exchange-online': 1_200 } }, ...others],
    });
    expect([read.customers.problems, read.staff.problems]).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { advise, evaluate, type Customer } from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

const CUSTOMERS = 100_000;

const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });
const uses = (mailboxes: number, answers: Partial<Customer> = {}) =>
  customer({ activeEntitlements: { 'exchange-online': mailboxes }, ...answers });
const many = (each: (index: number) => Customer) =>
  Array.from({ length: CUSTOMERS }, (_, index) => each(index));
const adviceFor = (customers: readonly Customer[], staff = [lena, lena]) =>
  advise(evaluate(partner({ customers, staff })));

describe('a partner with 100,000 customers', () => {
  it('has the two largest in the way to Silver, wherever they stand', () => {
    const { wayUp } = adviceFor(
      many((index) =>
        uses(index === 77_777 ? 1_500 : index === 5 ? 700 : (index % 499) + 1, {
          associations: [],
        }),
      ),
    );
    expect(wayUp?.actions).toMatchObject([
      { kind: 'associate', customer: 77_777 },
      { kind: 'associate', customer: 5 },
    ]);
    expect(wayUp?.entitlements.oneFewer).toEqual({ actions: 1, most: 1_500 });
  });

  it('of one entitlement each needs 2,000 associations, and moves none of the trials to paid', () => {
    const { wayUp } = adviceFor(
      many((index) => (index % 2 === 0 ? uses(1, { trial: true }) : uses(1, { associations: [] }))),
    );
    expect(wayUp?.actions).toHaveLength(2_000);
    expect(wayUp?.actions.every(({ kind }) => kind === 'associate')).toBe(true);
    expect(wayUp?.actions[1]).toMatchObject({ customer: 3 });
    expect(wayUp?.entitlements).toMatchObject({
      oneFewer: { actions: 1_999, most: 1_999 },
      available: CUSTOMERS,
    });
  });

  it('all open and alike has 100,000 questions that each decide Silver', () => {
    const { openQuestions } = adviceFor(
      many(() => uses(1, { associations: null })),
      [lena],
    );
    expect(openQuestions.decisive).toMatchObject([
      { about: { customers: { length: CUSTOMERS } }, decides: ['silver'] },
    ]);
  });
});

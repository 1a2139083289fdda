import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asDraft,
  canonicalAnswers,
  parseAssessment,
  readDraft,
  serializeAssessment,
  type Assessment,
  type Customer,
  type Person,
} from '../../src/assessment/index.ts';
import { bytesOf, idFrom, resultId } from '../../src/passing/resultId.ts';
import { answeredAssociations, assessments, workloads } from '../support/arbitraries.ts';
import { customer, partner, person } from '../support/partners.ts';

const contoso = customer({
  activeEntitlements: { yammer: 40, 'exchange-online': 620 },
  associations: ['transacting-partner', 'delegated-administrator'],
});
const fabrikam = customer({ name: 'Fabrikam', associations: null, trial: true });
const li = person({ exams: ['70-347'] });
const chen = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });
const adventureWorks = partner({ customers: [fabrikam, contoso], staff: [li, chen] });

describe('the answers in their fixed form', () => {
  it('are a line for each customer and person, sorted, without a name', () => {
    expect(canonicalAnswers(adventureWorks).split('\n')).toEqual([
      'requirements 2017-07-07',
      'market mature',
      'customers',
      '0,0,0,0,0 trial open',
      '620,0,0,0,40 paid delegated-administrator,transacting-partner',
      'staff',
      '70-347 none',
      'none mcsa-office-365',
    ]);
  });

  it('are sorted however many there are, a part at a time', () => {
    const customers = Array.from({ length: 7_001 }, (_, index) =>
      customer({ activeEntitlements: { yammer: (index * 7_919) % 5_003 }, trial: index % 3 === 0 }),
    );
    const lines = canonicalAnswers(partner({ customers }))
      .split('\n')
      .slice(3, 3 + customers.length);
    expect(lines).toEqual([...lines].sort());
    const counts = lines.map((line) => Number(/(\d+) /.exec(line)?.[1]));
    const entered = customers.map(({ activeEntitlements }) => activeEntitlements.yammer ?? 0);
    expect(counts.sort((one, other) => one - other)).toEqual(
      entered.sort((one, other) => one - other),
    );
  });
});

describe('the result’s id', () => {
  // Worked out apart from this code, in another language, so that papers of today can be compared for good.
  it('stays what it is from version to version', () => {
    expect(resultId(adventureWorks)).toBe('DD8YD-2KQG1');
    expect(resultId(partner({ market: null }))).toBe('7R3J5-K4DNE');
  });

  it('is ten characters, none of which is taken for another', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        expect(resultId(assessment)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('is read back from the bytes that hold it', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const id = resultId(assessment);
        expect(idFrom(bytesOf(id))).toBe(id);
      }),
    );
  });

  it('is the same in whatever order customers, people and their answers stand', () => {
    fc.assert(
      fc.property(assessments.chain(shuffled), ([assessment, other]) => {
        expect(resultId(other)).toBe(resultId(assessment));
      }),
    );
  });

  it('is the same without names, under another name, and on another day', () => {
    fc.assert(
      fc.property(assessments, fc.string(), (assessment, name) => {
        const renamed = <Row extends Customer | Person>(row: Row) => ({ ...row, name });
        const other: Assessment = {
          ...assessment,
          organisation: name,
          assessedOn: '2031-01-31',
          customers: assessment.customers.map(renamed),
          staff: assessment.staff.map(renamed),
        };
        expect(resultId(other)).toBe(resultId(assessment));
      }),
    );
  });

  it('is the same once saved and opened again, and for 0 as for nothing entered', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const named = { ...assessment, customers: assessment.customers.map(withName) };
        const staff = assessment.staff.map(withName);
        const opened = parseAssessment(serializeAssessment({ ...named, staff }));
        if (!opened.ok) throw new Error('A saved assessment is refused.');
        let rows = 0;
        const { assessment: read } = readDraft(asDraft(opened.assessment, () => `${(rows += 1)}`));
        expect(resultId(read)).toBe(resultId(assessment));
      }),
    );
  });

  it.each<[string, Partial<Assessment>]>([
    ['the market', { market: 'emerging' }],
    ['that the market is open', { market: null }],
    ['a customer more, with nothing entered', { customers: [fabrikam, contoso, customer()] }],
    ['a customer less', { customers: [contoso] }],
    ['a person more', { staff: [li, chen, person()] }],
    ['an exam', { staff: [{ ...li, exams: ['70-346'] }, chen] }],
    ['the exams of two people on one', { staff: [{ ...li, exams: ['70-346', '70-347'] }, chen] }],
    ['a certification', { staff: [li, { ...chen, certifications: [] }] }],
    ['a person in the place of a customer', { customers: [contoso], staff: [li, chen, person()] }],
  ])('changes with %s', (_, answers) => {
    expect(resultId({ ...adventureWorks, ...answers })).not.toBe(resultId(adventureWorks));
  });

  it('changes with any count, trial and association of any customer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(contoso, fabrikam, customer()), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.oneof(
          fc
            .tuple(workloads, fc.integer({ min: 1_000, max: 2_000 }))
            .map(
              ([workload, count]): ((before: Customer) => Partial<Customer>) =>
                ({ activeEntitlements }) => ({
                  activeEntitlements: { ...activeEntitlements, [workload]: count },
                }),
            ),
          fc.constant(({ trial }: Customer) => ({ trial: !trial })),
          answeredAssociations
            .filter((associations) => associations.length > 2)
            .map((associations) => () => ({ associations })),
          fc.constant(({ associations }: Customer) => ({
            associations: associations?.length === 0 ? null : [],
          })),
        ),
        (customers, place, change) => {
          const changed = customers.map((one, index) =>
            index === place % customers.length ? { ...one, ...change(one) } : one,
          );
          expect(resultId(partner({ customers: changed }))).not.toBe(
            resultId(partner({ customers })),
          );
        },
      ),
    );
  });
});

/** Read from a draft, a row in which nothing stands at all is no row. */
function withName<Row extends { readonly name: string }>(row: Row): Row {
  return { ...row, name: 'Contoso' };
}

function shuffled(assessment: Assessment): fc.Arbitrary<readonly [Assessment, Assessment]> {
  const anyOrder = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .tuple(anyOrder(assessment.customers), anyOrder(assessment.staff))
    .map(([customers, staff]) => [
      assessment,
      {
        staff: staff.map(({ exams, ...rest }) => ({ exams: [...exams].reverse(), ...rest })),
        customers: customers.map(({ associations, activeEntitlements, ...rest }) => ({
          activeEntitlements: Object.fromEntries(Object.entries(activeEntitlements).reverse()),
          associations: associations && [...associations].reverse(),
          ...rest,
        })),
        market: assessment.market,
        assessedOn: assessment.assessedOn,
        organisation: assessment.organisation,
        requirements: assessment.requirements,
        version: assessment.version,
        format: assessment.format,
      },
    ]);
}

import { describe, expect, it } from 'vitest';
import {
  isBlankCustomer,
  isBlankPerson,
  parseAssessment,
  readDraft,
  serializeAssessment,
  type Draft,
  type DraftCustomer,
} from '../../../src/assessment/index.ts';
import {
  customer,
  draft,
  draftCustomer,
  draftPerson,
  partner,
  person,
} from '../../support/partners.ts';

/** What can't be read in all rows, one after the other. */
function problemsIn(typed: Draft) {
  const { customers, staff } = readDraft(typed);
  return { customerProblems: customers.problems.flat(), staffProblems: staff.problems.flat() };
}

const blankRow: DraftCustomer = draftCustomer({ name: '', associations: null });
const blankPerson = draftPerson({ name: '' });

describe('answers as they were typed', () => {
  it('become the partner that they describe', () => {
    const typed = draft({
      organisation: '  Adventure Works ',
      market: 'emerging',
      customers: [
        draftCustomer({
          name: ' Contoso ',
          counts: { 'exchange-online': '1,200', yammer: ' ３４ ' },
          associations: ['fasttrack-partner', 'delegated-administrator'],
        }),
        draftCustomer({ id: 'fabrikam', name: 'Fabrikam', trial: true, associations: null }),
      ],
      staff: [
        draftPerson({
          name: 'Chen Wei ',
          exams: ['70-347'],
          certifications: ['mcsa-office-365'],
        }),
      ],
    });
    const read = readDraft(typed);
    expect(read.assessment).toEqual(
      partner({
        market: 'emerging',
        customers: [
          customer({
            activeEntitlements: { 'exchange-online': 1_200, yammer: 34 },
            associations: ['fasttrack-partner', 'delegated-administrator'],
          }),
          customer({ name: 'Fabrikam', trial: true, associations: null }),
        ],
        staff: [
          person({ name: 'Chen Wei', exams: ['70-347'], certifications: ['mcsa-office-365'] }),
        ],
      }),
    );
    expect([read.customers.entered, read.staff.entered]).toEqual([typed.customers, typed.staff]);
    expect([read.customers.problems, read.staff.problems]).toEqual([[], []]);
  });

  it('keep the day of the assessment', () => {
    expect(readDraft(draft({ assessedOn: '2020-02-29' })).assessment.assessedOn).toBe('2020-02-29');
  });

  it.each([
    ['mature', 'mature'],
    ['emerging', 'emerging'],
    ['not-sure', null],
    [null, null],
  ] as const)('with the market %s leave it as %s', (answered, market) => {
    expect(readDraft(draft({ market: answered })).assessment.market).toBe(market);
  });

  it('leave out a workload with nothing or zero on it', () => {
    const counts = { 'exchange-online': '0', yammer: '', 'pro-plus': ' 5 ' };
    const { assessment } = readDraft(draft({ customers: [draftCustomer({ counts })] }));
    expect(assessment.customers[0]?.activeEntitlements).toEqual({ 'pro-plus': 5 });
  });

  it('read every one of the five workloads', () => {
    const counts = {
      'exchange-online': '1',
      'sharepoint-online': '2',
      'skype-for-business': '3',
      yammer: '4',
      'pro-plus': '5',
    };
    const { assessment } = readDraft(draft({ customers: [draftCustomer({ counts })] }));
    expect(assessment.customers[0]?.activeEntitlements).toEqual({
      'exchange-online': 1,
      'sharepoint-online': 2,
      'skype-for-business': 3,
      yammer: 4,
      'pro-plus': 5,
    });
  });
});

describe('a row', () => {
  it.each([
    ['untouched', 'blank', blankRow],
    ['with blanks for a name', 'blank', { ...blankRow, name: ' \t' }],
    ['with emptied cells', 'blank', { ...blankRow, counts: { yammer: '', 'pro-plus': '  ' } }],
    ['with a name', 'an answer', { ...blankRow, name: 'Contoso' }],
    ['with a number', 'an answer', { ...blankRow, counts: { yammer: '5' } }],
    ['with a zero', 'an answer', { ...blankRow, counts: { yammer: '0' } }],
    ['with something unreadable', 'an answer', { ...blankRow, counts: { yammer: '?' } }],
    ['marked as a trial', 'an answer', { ...blankRow, trial: true }],
    ['with none of these associations', 'an answer', { ...blankRow, associations: [] }],
    ['with an association', 'an answer', draftCustomer({ name: '' })],
  ] as const)('for a customer, %s, is %s', (_row, is, row) => {
    const { assessment } = readDraft(draft({ customers: [row] }));
    expect(isBlankCustomer(row)).toBe(is === 'blank');
    expect(assessment.customers).toHaveLength(is === 'blank' ? 0 : 1);
  });

  it.each([
    ['untouched', 'blank', blankPerson],
    ['with blanks for a name', 'blank', { ...blankPerson, name: ' ' }],
    ['with a name', 'an answer', { ...blankPerson, name: 'Li Na' }],
    ['with an exam', 'an answer', { ...blankPerson, exams: ['70-346'] }],
    ['with a certification', 'an answer', { ...blankPerson, certifications: ['mcsa-office-365'] }],
  ] as const)('for a person, %s, is %s', (_row, is, row) => {
    const { assessment } = readDraft(draft({ staff: [row] }));
    expect(isBlankPerson(row)).toBe(is === 'blank');
    expect(assessment.staff).toHaveLength(is === 'blank' ? 0 : 1);
  });

  it('that is blank is left out between two others, whose rows are still known', () => {
    const [first, second] = [draftCustomer({ id: 'first' }), draftCustomer({ id: 'second' })];
    const only = draftPerson({ id: 'only' });
    const { customers, staff } = readDraft(
      draft({ customers: [first, blankRow, second], staff: [blankPerson, only] }),
    );
    expect([customers.entered, staff.entered]).toEqual([[first, second], [only]]);
    expect([customers.problems, staff.problems]).toEqual([[], []]);
  });
});

describe('a problem', () => {
  it('says the row, the cell and what stands in it, and the cell adds nothing', () => {
    const fine = draftCustomer({ id: 'fine', counts: { yammer: '7' } });
    const contoso = draftCustomer({
      id: 'contoso',
      counts: { 'exchange-online': ' 12o ', yammer: '-3', 'pro-plus': '5' },
    });
    const read = readDraft(draft({ customers: [fine, contoso] }));
    expect(read.customers.toMend).toEqual([contoso]);
    expect(read.customers.problems).toEqual([
      [
        { row: 'contoso', field: 'exchange-online', problem: 'not-a-number', text: ' 12o ' },
        { row: 'contoso', field: 'yammer', problem: 'negative', text: '-3' },
      ],
    ]);
    expect(read.assessment.customers.map(({ activeEntitlements }) => activeEntitlements)).toEqual([
      { yammer: 7 },
      { 'pro-plus': 5 },
    ]);
  });

  it.each([
    ['1.5', 'fraction'],
    ['-3', 'negative'],
    ['100000001', 'too-large'],
    ['12o', 'not-a-number'],
  ])('with %s in a cell is %s', (text, problem) => {
    const { customerProblems } = problemsIn(
      draft({ customers: [draftCustomer({ counts: { yammer: text } })] }),
    );
    expect(customerProblems).toEqual([{ row: 'contoso', field: 'yammer', problem, text }]);
  });

  it('with a row that has answers but no name is a missing name', () => {
    const { customerProblems, staffProblems } = problemsIn(
      draft({
        customers: [draftCustomer({ name: '  ' })],
        staff: [draftPerson({ name: '', exams: ['70-346'] })],
      }),
    );
    expect(customerProblems).toEqual([
      { row: 'contoso', field: 'name', problem: 'name-missing', text: '  ' },
    ]);
    expect(staffProblems).toEqual([
      { row: 'li-na', field: 'name', problem: 'name-missing', text: '' },
    ]);
  });

  it.each([
    ['200 letters', 'no problem', 'x'.repeat(200)],
    ['201 letters', 'a name that is too long', 'x'.repeat(201)],
    ['200 emoji', 'no problem', '🦊'.repeat(200)],
    ['201 emoji', 'a name that is too long', '🦊'.repeat(201)],
    ['200 letters among blanks', 'no problem', ` ${'x'.repeat(200)} `],
  ])('with a name of %s is %s', (_what, is, name) => {
    const isTooLong = is !== 'no problem';
    const { customerProblems, staffProblems } = problemsIn(
      draft({ customers: [draftCustomer({ name })], staff: [draftPerson({ name })] }),
    );
    const tooLong = { field: 'name', problem: 'name-too-long', text: name };
    expect(customerProblems).toEqual(isTooLong ? [{ row: 'contoso', ...tooLong }] : []);
    expect(staffProblems).toEqual(isTooLong ? [{ row: 'li-na', ...tooLong }] : []);
  });

  it.each([
    ['x'.repeat(201), 'x'.repeat(200)],
    ['🦊'.repeat(300), '🦊'.repeat(200)],
    [`${'x'.repeat(199)} tail`, 'x'.repeat(199)],
  ])('with a long name leaves a name that a saved file can hold', (name, cut) => {
    const { assessment } = readDraft(
      draft({
        organisation: name,
        customers: [draftCustomer({ name })],
        staff: [draftPerson({ name })],
      }),
    );
    expect(assessment.organisation).toBe(cut);
    expect(assessment.customers[0]?.name).toBe(cut);
    expect(assessment.staff[0]?.name).toBe(cut);
    expect(parseAssessment(serializeAssessment(assessment))).toEqual({ ok: true, assessment });
  });
});

import { describe, expect, it } from 'vitest';
import { applyActions, evaluate } from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

const assessment = partner({
  customers: [
    customer({ name: 'Northwind Traders', activeEntitlements: { yammer: 700 }, associations: [] }),
    customer({
      name: 'Litware',
      activeEntitlements: { yammer: 640 },
      trial: true,
      associations: null,
    }),
  ],
  staff: [person({ name: 'Li Na', exams: ['70-346'] })],
});

describe('the answers as if actions were done', () => {
  it('count a customer once the partner is associated with it', () => {
    const done = applyActions(assessment, [
      { kind: 'associate', customer: 0, entitlements: 700, answerOpen: false },
    ]);
    expect(evaluate(done).entitlements.counted).toBe(700);
    expect(done.customers[1]).toBe(assessment.customers[1]);
  });

  it('count a trial without association only when both are mended', () => {
    const associate = {
      kind: 'associate',
      customer: 1,
      entitlements: 640,
      answerOpen: true,
    } as const;
    const moveToPaid = { kind: 'move-to-paid', customer: 1, entitlements: 640 } as const;
    const counted = (...actions: Parameters<typeof applyActions>[1]) =>
      evaluate(applyActions(assessment, actions)).entitlements.counted;
    expect(counted(associate)).toBe(0);
    expect(counted(moveToPaid)).toBe(0);
    expect(counted(associate, moveToPaid)).toBe(640);
  });

  it('keep the associations that a customer has', () => {
    const answers = partner({ customers: [customer({ associations: ['fasttrack-partner'] })] });
    const done = applyActions(answers, [
      { kind: 'associate', customer: 0, entitlements: 0, answerOpen: false },
    ]);
    expect(done.customers[0]?.associations).toContain('fasttrack-partner');
  });

  it('give a person the exam, once', () => {
    const pass = { kind: 'pass-exam', person: 0, exam: '70-347' } as const;
    expect(applyActions(assessment, [pass, pass]).staff[0]?.exams).toEqual(['70-346', '70-347']);
  });

  it('add each new person with the exams passed', () => {
    const done = applyActions(assessment, [
      { kind: 'new-person-passes-exam', newPerson: 1, exam: '70-346' },
      { kind: 'new-person-passes-exam', newPerson: 1, exam: '70-347' },
      { kind: 'new-person-passes-exam', newPerson: 3, exam: '70-347' },
    ]);
    expect(done.staff.slice(1).map(({ exams }) => exams)).toEqual([
      ['70-346', '70-347'],
      ['70-347'],
    ]);
  });

  it('leave out entitlements still to be won, and customers and people who are not there', () => {
    const done = applyActions(assessment, [
      { kind: 'win-entitlements', entitlements: 500 },
      { kind: 'associate', customer: 9, entitlements: 1, answerOpen: false },
      { kind: 'pass-exam', person: 9, exam: '70-347' },
    ]);
    expect(done).toEqual(assessment);
  });

  it('leave the answers given as they were', () => {
    const before = structuredClone(assessment);
    applyActions(assessment, [
      { kind: 'associate', customer: 0, entitlements: 700, answerOpen: false },
      { kind: 'pass-exam', person: 0, exam: '70-347' },
    ]);
    expect(assessment).toEqual(before);
  });
});

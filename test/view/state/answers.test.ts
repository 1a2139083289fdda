import { describe, expect, test, vi } from 'vitest';
import { asDraft, type Draft } from '../../../src/assessment/index.ts';
import { Answers, today } from '../../../src/state/answers.svelte.ts';
import { blankCustomer, blankPerson } from '../../../src/state/blankRows.ts';
import { editCustomer, editPerson, keepApart } from '../../../src/state/editing.ts';
import { Findings } from '../../../src/state/findings.svelte.ts';
import { newRowId } from '../../../src/state/rowIds.ts';
import {
  customer,
  draft,
  draftCustomer,
  draftPerson,
  partner,
  person,
} from '../../support/partners.ts';

/** Answers, and what they hand on to be kept. */
function answersTo(start: Draft | null = null) {
  const kept: Draft[] = [];
  return { answers: new Answers(start, (changed) => kept.push(changed)), kept };
}

const names = ({ draft: { customers } }: Answers) => customers.map(({ name }) => name);

const three = draft({
  customers: ['Contoso', 'Fabrikam', 'Litware'].map((name) =>
    draftCustomer({ id: name, name, associations: null }),
  ),
  staff: ['Chen Wei', 'Li Na'].map((name) => draftPerson({ id: name, name })),
});

describe('before anything is answered', () => {
  test('the answers are empty, of today, and there is nothing to undo', () => {
    const { answers, kept } = answersTo();
    expect(answers.isEmpty).toBe(true);
    expect(answers.draft).toMatchObject({ market: null, customers: [], staff: [] });
    expect(answers.draft.assessedOn).toBe(today());
    expect([answers.before !== undefined, answers.after !== undefined]).toEqual([false, false]);
    expect(kept).toEqual([]);
  });

  test('rows in which nothing was entered leave them empty', () => {
    const { answers } = answersTo();
    answers.setCustomers([blankCustomer()]);
    answers.setStaff([blankPerson()]);
    answers.setOrganisation(' ');
    expect(answers.isEmpty).toBe(true);
  });

  test.each<[string, (answers: Answers) => void]>([
    ['an organisation', ({ setOrganisation }) => setOrganisation('Adventure Works')],
    ['a market', ({ setMarket }) => setMarket('emerging')],
    ['not being sure of the market', ({ setMarket }) => setMarket('not-sure')],
    ['a trial', ({ setCustomers }) => setCustomers([{ ...blankCustomer(), trial: true }])],
    ['an exam', ({ setStaff }) => setStaff([{ ...blankPerson(), exams: ['70-346'] }])],
  ])('%s makes them an assessment', (_, act) => {
    const { answers } = answersTo();
    act(answers);
    expect(answers.isEmpty).toBe(false);
  });
});

test('every change is handed on to be kept, and so are undo and redo', () => {
  const { answers, kept } = answersTo();
  answers.setMarket('mature');
  answers.setMarket('emerging');
  answers.undo();
  answers.redo();
  expect(kept.map(({ market }) => market)).toEqual(['mature', 'emerging', 'mature', 'emerging']);
});

test('answers that change are answers of today', () => {
  const { answers } = answersTo(draft({ assessedOn: '2017-07-07' }));
  expect(answers.draft.assessedOn).toBe('2017-07-07');
  answers.setMarket('emerging');
  expect(answers.draft.assessedOn).toBe(today());
  answers.undo();
  expect(answers.draft.assessedOn).toBe('2017-07-07');
});

test('today is the day of the user’s calendar', () => {
  expect(today(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
});

describe('customers', () => {
  test('editing one leaves the others as they are', () => {
    const { answers } = answersTo(three);
    editCustomer(answers, 'Fabrikam', { counts: { yammer: '12' } });
    expect(answers.draft.customers.map(({ counts }) => counts)).toEqual([{}, { yammer: '12' }, {}]);
  });

  test('a word typed is one step to undo, and each cell is a step of its own', () => {
    const { answers } = answersTo(three);
    for (const name of ['L', 'Li', 'Lit']) editCustomer(answers, 'Contoso', { name }, 'name');
    for (const name of ['N', 'No']) editCustomer(answers, 'Fabrikam', { name }, 'name');
    answers.undo();
    expect(names(answers)).toEqual(['Lit', 'Fabrikam', 'Litware']);
    answers.undo();
    expect(names(answers)).toEqual(['Contoso', 'Fabrikam', 'Litware']);
  });

  test('a cell that was left and typed into again is two steps', () => {
    const { answers } = answersTo(three);
    editCustomer(answers, 'Contoso', { name: 'Contoso A' }, 'name');
    answers.pauseTyping();
    editCustomer(answers, 'Contoso', { name: 'Contoso AG' }, 'name');
    answers.undo();
    expect(names(answers)[0]).toBe('Contoso A');
  });

  test('what was typed anew and is what stood there is no step, and gives up none', () => {
    const { answers } = answersTo(three);
    editCustomer(answers, 'Contoso', { counts: { yammer: '12' } }, 'yammer');
    answers.pauseTyping();
    editCustomer(answers, 'Litware', { name: 'Lit' }, 'name');
    answers.pauseTyping();
    answers.undo();
    const before = answers.draft;
    for (const yammer of ['1', '12']) {
      editCustomer(answers, 'Contoso', { counts: { yammer } }, 'yammer');
    }
    answers.pauseTyping();
    expect(answers.draft).toBe(before);
    answers.redo();
    expect(names(answers)).toEqual(['Contoso', 'Fabrikam', 'Lit']);
  });

  test('one that was removed comes back to its place', () => {
    const { answers } = answersTo(three);
    const { customers } = answers.draft;
    answers.setCustomers(customers.filter(({ id }) => id !== 'Fabrikam'));
    expect(names(answers)).toEqual(['Contoso', 'Litware']);
    answers.undo();
    expect(names(answers)).toEqual(['Contoso', 'Fabrikam', 'Litware']);
    answers.redo();
    expect(names(answers)).toEqual(['Contoso', 'Litware']);
  });

  test('names that are kept apart are remembered', () => {
    const { answers } = answersTo(three);
    keepApart(answers, ['paid:contoso']);
    keepApart(answers, ['person:lina']);
    expect(answers.draft.keptApart).toEqual(['paid:contoso', 'person:lina']);
    answers.undo();
    expect(answers.draft.keptApart).toEqual(['paid:contoso']);
  });
});

describe('staff', () => {
  test('people are edited and removed', () => {
    const { answers } = answersTo(three);
    editPerson(answers, 'Li Na', { exams: ['70-346'] });
    expect(answers.draft.staff.map(({ exams }) => exams)).toEqual([[], ['70-346']]);
    answers.setStaff([]);
    expect(answers.draft.staff).toEqual([]);
    for (let step = 0; step < 2; step += 1) answers.undo();
    expect(answers.draft).toBe(three);
  });

  test('a person’s name typed is one step to undo', () => {
    const { answers } = answersTo(three);
    for (const name of ['S', 'Sa', 'Sam']) editPerson(answers, 'Li Na', { name }, 'name');
    answers.undo();
    expect(answers.draft).toBe(three);
  });
});

describe('opening and starting over', () => {
  const opened = partner({
    assessedOn: '2020-02-29',
    customers: [customer({ name: 'Proseware', activeEntitlements: { yammer: 7 } })],
    staff: [person({ name: 'Noor Haddad' })],
  });

  test('an assessment takes the place of everything, with its own date, and undo brings all back', () => {
    const { answers } = answersTo(three);
    answers.replace(asDraft(opened, newRowId));
    expect(names(answers)).toEqual(['Proseware']);
    expect(answers.draft.customers[0]?.counts).toEqual({ yammer: '7' });
    expect(answers.draft.assessedOn).toBe('2020-02-29');
    answers.undo();
    expect(answers.draft).toBe(three);
  });

  test('starting over leaves nothing, and undo brings all back', () => {
    const { answers, kept } = answersTo(three);
    answers.startOver();
    expect(answers.isEmpty).toBe(true);
    expect(kept).toHaveLength(1);
    answers.undo();
    expect(answers.draft).toBe(three);
  });

  test('what is forgotten can’t be brought back, and is not handed on to be kept', () => {
    const { answers, kept } = answersTo(three);
    answers.setMarket('emerging');
    answers.undo();
    kept.length = 0;
    answers.forget();
    expect(answers.isEmpty).toBe(true);
    expect([answers.before !== undefined, answers.after !== undefined]).toEqual([false, false]);
    expect(kept).toEqual([]);
  });
});

describe('what follows from the answers', () => {
  test('it can’t be had before it is loaded', () => {
    const { answers } = answersTo(three);
    expect(answers.hasFindings).toBe(false);
    expect(() => answers.findings).toThrow();
  });

  test('it follows every change', async () => {
    const { answers } = answersTo(three);
    await answers.loadFindings();
    expect(answers.hasFindings).toBe(true);
    expect(answers.findings.evaluation.entitlements.possible).toBe(0);
    editCustomer(answers, 'Contoso', { counts: { yammer: '1,200' } });
    expect(answers.findings.evaluation.entitlements.possible).toBe(1_200);
    expect(answers.draft.customers.map((row) => answers.findings.ofCustomer(row)?.outcome)).toEqual(
      ['open', 'excluded', 'excluded'],
    );
    expect(answers.findings.unreadableCount).toBe(0);
    editCustomer(answers, 'Contoso', { counts: { yammer: 'many' } });
    expect(answers.findings.unreadableCount).toBe(1);
  });

  test('loading it again changes nothing, and works nothing out again', async () => {
    const { answers } = answersTo(three);
    const work = vi.spyOn(Findings.prototype, 'preparing');
    await Promise.all([answers.loadFindings(), answers.loadFindings()]);
    const { findings } = answers;
    await answers.loadFindings();
    expect(answers.findings).toBe(findings);
    expect(work).toHaveBeenCalledOnce();
  });

  test('a row in which nothing was entered has no finding', async () => {
    const { answers } = answersTo(three);
    await answers.loadFindings();
    answers.setCustomers([...answers.draft.customers, blankCustomer()]);
    answers.setStaff([...answers.draft.staff, blankPerson()]);
    const { customers, staff } = answers.draft;
    expect(customers.map((row) => answers.findings.ofCustomer(row)?.outcome)).toEqual([
      'excluded',
      'excluded',
      'excluded',
      undefined,
    ]);
    expect(staff.map((row) => answers.findings.ofPerson(row)?.qualified)).toEqual([
      false,
      false,
      undefined,
    ]);
  });
});

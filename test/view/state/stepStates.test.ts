import { describe, expect, test } from 'vitest';
import {
  duplicateCustomers,
  duplicateStaff,
  evaluate,
  readDraft,
  type Draft,
} from '../../../src/assessment/index.ts';
import { steps, type StepId } from '../../../src/state/journey.svelte.ts';
import { stepStates, type StepState } from '../../../src/state/stepStates.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

function states(answers: Partial<Draft>, lastStep: StepId = 'result') {
  const typed = draft(answers);
  const read = readDraft(typed);
  const duplicates = { customers: duplicateCustomers(typed), staff: duplicateStaff(typed) };
  return stepStates(typed, { read, evaluation: evaluate(read.assessment), duplicates }, lastStep);
}

const contoso = draftCustomer({ counts: { yammer: '10' } });
const unanswered = draftCustomer({ id: 'other', counts: { yammer: '10' }, associations: null });

test('at the beginning, every step is still to do', () => {
  const all = states({ market: null }, 'market');
  for (const step of steps) expect(all[step]).toBe('todo');
});

describe('the market', () => {
  test.each<[Draft['market'], StepId, StepState]>([
    ['mature', 'market', 'done'],
    ['emerging', 'result', 'done'],
    ['not-sure', 'market', 'open'],
    ['not-sure', 'result', 'open'],
    [null, 'market', 'todo'],
    [null, 'entitlements', 'open'],
  ])('answered with %s is, at the step %s, %s', (market, lastStep, state) => {
    expect(states({ market }, lastStep).market).toBe(state);
  });
});

test('a name in several rows needs a look, until they are kept apart', () => {
  const twice = { customers: [contoso, { ...contoso, id: 'again' }] };
  expect(states(twice).entitlements).toBe('attention');
  expect(states({ ...twice, keptApart: ['2×paid:contoso'] }).entitlements).toBe('done');
  expect(states(twice).staff).toBe('todo');
  expect(states({ staff: [draftPerson({ id: '1' }), draftPerson({ id: '2' })] }).staff).toBe(
    'attention',
  );
});

describe('the entitlements', () => {
  test('are done with a customer, and still to do without one', () => {
    expect(states({ customers: [contoso] }).entitlements).toBe('done');
    expect(states({ customers: [] }).entitlements).toBe('todo');
    const blank = draftCustomer({ name: '', associations: null });
    expect(states({ customers: [blank] }).entitlements).toBe('todo');
  });

  test('need a look where a cell can’t be read', () => {
    const wrong = draftCustomer({ counts: { yammer: '1.2' } });
    expect(states({ customers: [contoso, wrong] }).entitlements).toBe('attention');
  });
});

describe('the associations', () => {
  test('are done when every customer that could count is answered', () => {
    expect(states({ customers: [contoso] }, 'market').associations).toBe('done');
    const none = draftCustomer({ associations: [], counts: { yammer: '1' } });
    expect(states({ customers: [none] }).associations).toBe('done');
  });

  test('are still to do where none is answered and the step was not passed', () => {
    expect(states({ customers: [unanswered] }, 'entitlements').associations).toBe('todo');
    expect(states({ customers: [unanswered] }, 'associations').associations).toBe('todo');
    expect(states({ customers: [] }).associations).toBe('todo');
  });

  test('are open where some are answered, or the step was passed', () => {
    expect(states({ customers: [contoso, unanswered] }, 'market').associations).toBe('open');
    expect(states({ customers: [unanswered] }, 'staff').associations).toBe('open');
  });

  test('are not open for a trial, which counts neither way', () => {
    const trial = { ...unanswered, trial: true };
    expect(states({ customers: [contoso, trial] }).associations).toBe('done');
  });
});

describe('the staff', () => {
  test('is done with a person, qualified or not, and still to do without one', () => {
    expect(states({ staff: [draftPerson()] }).staff).toBe('done');
    expect(states({ staff: [] }).staff).toBe('todo');
  });

  test('needs a look where a name is missing', () => {
    expect(states({ staff: [draftPerson({ name: ' ', exams: ['70-346'] })] }).staff).toBe(
      'attention',
    );
  });
});

import { expect, test } from 'vitest';
import { blankCustomer, blankPerson } from '../../../src/state/blankRows.ts';

test('nothing is answered for a customer, the associations neither', () => {
  expect(blankCustomer()).toMatchObject({ name: '', trial: false, counts: {}, associations: null });
});

test('a person has no credentials', () => {
  expect(blankPerson()).toMatchObject({ name: '', exams: [], certifications: [] });
});

test('each row has an id of its own', () => {
  const rows = [blankCustomer(), blankCustomer(), blankPerson(), blankPerson()];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

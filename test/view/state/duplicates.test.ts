import { expect, test, vi } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { editCustomer, keepApart } from '../../../src/state/editing.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

const contoso = draftCustomer({ id: 'contoso' });
const again = draftCustomer({ id: 'again', name: 'CONTOSO' });

async function duplicatesAmong(answers: Answers) {
  await answers.loadFindings();
  return () => answers.findings.duplicates.customers.map(({ rows }) => rows);
}

test('a name in two rows is found with what is typed', async () => {
  const answers = new Answers(draft({ customers: [contoso] }), () => {});
  const found = await duplicatesAmong(answers);
  expect(found()).toEqual([]);
  answers.setCustomers([contoso, { ...again, name: '' }]);
  expect(found()).toEqual([]);
  editCustomer(answers, again.id, { name: 'Contoso' });
  expect(found()).toEqual([answers.draft.customers]);
  keepApart(answers, ['paid:contoso']);
  expect(found()).toEqual([]);
});

test('among thousands of rows that came in at once it is found a moment later', async () => {
  const others = Array.from({ length: 12_000 }, (_, index) =>
    draftCustomer({ id: `${index}`, name: `Customer ${index}` }),
  );
  const answers = new Answers(draft({ customers: [contoso, ...others, again] }), () => {});
  const found = await duplicatesAmong(answers);
  expect(found()).toEqual([]);
  await vi.waitFor(() => {
    expect(found()).toEqual([[contoso, again]]);
  });
});

test.each([
  [5_000, 5_000],
  [0, 300],
])('among %i customers and %i people that came in at once both are found', async (...counts) => {
  const [customers, staff] = counts.map((count) =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: `${index}` })),
  );
  const people = [draftPerson({ id: 'one' }), draftPerson({ id: 'other' })];
  const answers = new Answers(
    draft({
      customers: [contoso, ...(customers ?? []).map(draftCustomer), again],
      staff: [...people, ...(staff ?? []).map(draftPerson)],
    }),
    () => {},
  );
  await answers.loadFindings();
  const found = () => [
    answers.findings.duplicates.customers.map(({ rows }) => rows),
    answers.findings.duplicates.staff.map(({ rows }) => rows),
  ];
  await vi.waitFor(() => {
    expect(found()).toEqual([[[contoso, again]], [people]]);
  });
});

test.each([600, 12_000])('a merge across %i rows leaves the others found', async (length) => {
  const others = Array.from({ length }, (_, index) =>
    draftCustomer({ id: `${index}`, name: `Customer ${index % (length - 1)}` }),
  );
  const answers = new Answers(draft({ customers: [contoso, ...others, again] }), () => {});
  const found = await duplicatesAmong(answers);
  const twice = [others[0], others.at(-1)];
  await vi.waitFor(() => {
    expect(found()).toEqual([[contoso, again], twice]);
  });
  answers.setCustomers([{ ...contoso, counts: { yammer: '3' } }, ...others]);
  expect(found()).toEqual([twice]);
  answers.undo();
  expect(found()).toEqual([[contoso, again], twice]);
});

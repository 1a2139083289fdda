import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { editCustomer } from '../../../src/state/editing.ts';
import { Arrangement } from '../../../src/view/table/arrangement.svelte.ts';
import type { Column } from '../../../src/view/table/column.ts';
import { draft, draftCustomer } from '../../support/partners.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

const column: Column<Row> = {
  kind: 'text',
  id: 'name',
  name: 'Name',
  text: ({ name }) => name,
  typed: (row, name) => ({ ...row, name }),
  read: (text) => text,
};

/** Sorted once by name; what comes of its rows afterwards is given. */
function sorted(rows: readonly Row[]) {
  const source = { rows };
  const arrangement = new Arrangement<Row>({
    rows: () => source.rows,
    columns: () => [column],
    filters: () => [],
    compareTexts: (one, other) => (one < other ? -1 : Number(one > other)),
  });
  return new Promise<(after: readonly Row[]) => readonly string[]>((ready) => {
    arrangement.sortBy(column.id, () => {
      ready((after) => {
        source.rows = after;
        return (arrangement.places ?? []).map((place) => after[place]?.id ?? 'none');
      });
    });
  });
}

const name = fc.constantFrom('a', 'b', 'c', 'd');
const change = fc.record({
  at: fc.nat(20),
  kind: fc.constantFrom('remove', 'rename', 'insert', 'move'),
  name,
});

test('whatever becomes of rows that were sorted, those that stay keep their order and those that come are last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { maxLength: 8 }),
      fc.array(change, { maxLength: 6 }),
      async (names, changes) => {
        const before = names.map((name, index) => ({ id: `#${String(index)}`, name }));
        const shownOf = await sorted(before);
        const order = [...before].sort((one, other) =>
          one.name < other.name ? -1 : Number(one.name > other.name),
        );
        let after: readonly Row[] = before;
        for (const [index, { at, kind, name }] of changes.entries()) {
          const place = at % (after.length + 1);
          const row = after[place];
          if (kind === 'insert')
            after = after.toSpliced(place, 0, { id: `new ${String(index)}`, name });
          else if (kind === 'remove') after = after.toSpliced(place, 1);
          else if (row && kind === 'rename') after = after.with(place, { ...row, name });
          else if (row) after = [...after.toSpliced(place, 1), row];
        }
        const left = order.filter(({ id }) => after.some((row) => row.id === id));
        const come = after.filter(({ id }) => id.startsWith('new'));
        expect(shownOf(after)).toEqual([...left, ...come].map(({ id }) => id));
      },
    ),
  );
});

test('a row that came while others are hidden stays in sight, as all that were found do', async () => {
  const named = (name: string) => draftCustomer({ id: name, name });
  const answers = new Answers(
    draft({ customers: ['Contoso', 'Fabrikam', 'Litware'].map(named) }),
    () => undefined,
  );
  const arrangement = new Arrangement({
    rows: () => answers.draft.customers,
    columns: () => [],
    filters: () => [],
    compareTexts: () => 0,
  });
  const ids = () => arrangement.places?.map((place) => answers.draft.customers[place]?.id);
  await new Promise<void>((done) => {
    arrangement.find('so', done);
  });
  expect(ids()).toEqual(['Contoso']);

  const [come, hidden] = [named('Contoso 2'), named('Northwind')];
  answers.setCustomers([...answers.draft.customers, come, hidden]);
  expect(ids()).toEqual(['Contoso', 'Contoso 2']);
  editCustomer(answers, 'Contoso', { name: 'Adatum' });
  editCustomer(answers, 'Contoso 2', { name: 'Adatum 2' });
  expect(ids()).toEqual(['Contoso', 'Contoso 2']);
  answers.setCustomers(answers.draft.customers.filter(({ id }) => id !== 'Litware'));
  expect(ids()).toEqual(['Contoso', 'Contoso 2']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchDuplicateCustomers, type DraftCustomer } from '../../../src/assessment/index.ts';
import { draftCustomer } from '../../support/partners.ts';

const rows: readonly DraftCustomer[] = ['Contoso', 'CONTOSO', 'Fabrikam', 'Litware', ' ']
  .flatMap((name) => [name, name, name])
  .map((name, index) => draftCustomer({ id: `row ${index}`, name, trial: index % 7 === 0 }));

/** As one would go through them by hand: each row that has a name with all those of its kind after it. */
function byHand(shown: readonly DraftCustomer[], keptApart: readonly string[]) {
  const kind = ({ name, trial }: DraftCustomer) =>
    `${trial ? 'trial' : 'paid'}:${name.trim().toLowerCase()}`;
  return shown
    .filter(({ name }) => name.trim() !== '')
    .map((row, _, named) => named.filter((other) => kind(other) === kind(row)))
    .filter((same, index, all) => all.findIndex(([first]) => first === same[0]) === index)
    .filter(([first, second]) => first && second && !keptApart.includes(kind(first)));
}

describe('duplicates among rows that change', () => {
  it('are those that a look at all rows finds, however few are looked at in one go', () => {
    const looks = fc.record({
      shown: fc.shuffledSubarray([...rows]),
      atMost: fc.constantFrom(1, 2, 5, Infinity),
      /** Whether the rows change again before all were looked at. */
      isInterrupted: fc.boolean(),
      keptApart: fc.subarray(['paid:contoso', 'trial:litware']),
    });
    fc.assert(
      fc.property(fc.array(looks, { minLength: 1, maxLength: 8 }), (all) => {
        const search = searchDuplicateCustomers();
        for (const { shown, atMost, isInterrupted, keptApart } of all) {
          let found = search(shown, keptApart, atMost);
          if (isInterrupted) continue;
          while (!found) found = search(shown, keptApart, atMost);
          expect(found.map((duplicate) => duplicate.rows)).toEqual(byHand(shown, keptApart));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found at once among very many of which a few go, come, or change', () => {
    const many = Array.from({ length: 12_000 }, (_, index) =>
      draftCustomer({ id: `many ${index}`, name: `Customer ${index}` }),
    );
    const edits = fc.array(
      fc.record({
        at: fc.nat(many.length),
        without: fc.nat(2),
        come: fc.subarray([...rows], { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(edits, (made) => {
        const search = searchDuplicateCustomers();
        search(many, []);
        const shown = [...many];
        const isIn = new Set<DraftCustomer>();
        for (const { at, without, come } of made) {
          const news = come.filter((row) => !isIn.has(row));
          for (const row of news) isIn.add(row);
          shown.splice(at, without, ...news);
        }
        const names = shown.filter((row) => rows.includes(row));
        expect(search(shown, [], 50)?.map((duplicate) => duplicate.rows)).toEqual(
          byHand(names, []),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('follow each letter that is typed into a name', () => {
    const search = searchDuplicateCustomers();
    const other = draftCustomer({ id: 'other', name: 'Litware' });
    const typed = ['L', 'Litware', 'Litware 2', 'litware'].map((name) =>
      draftCustomer({ id: 'typed', name }),
    );
    const found = typed.map((row) => search([other, row], [])?.length);
    expect(found).toEqual([0, 1, 0, 1]);
  });

  it('are the rows as they are now', () => {
    const search = searchDuplicateCustomers();
    const [one, other] = [draftCustomer({ id: 'one' }), draftCustomer({ id: 'other' })];
    search([one, other], []);
    const edited = { ...other, counts: { yammer: '7' } };
    expect(search([one, edited], [])?.[0]?.rows).toEqual([one, edited]);
  });
});

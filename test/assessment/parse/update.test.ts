import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  updateCustomers,
  updateStaff,
  type Said,
  type Updated,
} from '../../../src/assessment/index.ts';
import { draftCustomer, draftPerson } from '../../support/partners.ts';

const exchange: Said = { trial: false, workloads: ['exchange-online'] };

function done<Row>(work: Generator<void, Updated<Row>>): Updated<Row> {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('customers brought up to date', () => {
  const contoso = draftCustomer({
    id: 'contoso',
    name: 'Contoso',
    counts: { 'exchange-online': '100', yammer: '7' },
    associations: ['delegated-administrator'],
  });

  it('have what the table says, keep the rest, and are followed by those that are new', () => {
    const now = draftCustomer({ id: 'a', name: ' CONTOSO', counts: { 'exchange-online': '120' } });
    const other = draftCustomer({ id: 'b', name: 'Fabrikam', counts: { 'exchange-online': '5' } });
    expect(done(updateCustomers([contoso], [other, now], exchange))).toEqual({
      rows: [{ ...contoso, counts: { 'exchange-online': '120', yammer: '7' } }, other],
      updated: 1,
    });
  });

  it('lose a number where the table has the column and an empty cell in it', () => {
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: {} });
    const { rows } = done(updateCustomers([contoso], [now], exchange));
    expect(rows).toEqual([{ ...contoso, counts: { yammer: '7' } }]);
  });

  it('take the associations of a list that holds nothing else, and keep them where it says nothing', () => {
    const list: Said = { trial: false, workloads: [] };
    const open = draftCustomer({ id: 'open', name: 'Fabrikam', counts: { yammer: '3' } });
    const table = [
      draftCustomer({ id: 'a', name: 'Fabrikam', associations: ['transacting-partner'] }),
      draftCustomer({ id: 'b', name: 'Contoso', associations: null }),
    ];
    expect(done(updateCustomers([contoso, open], table, list)).rows).toEqual([
      contoso,
      { ...open, associations: ['transacting-partner'] },
    ]);
  });

  it('are the paid row before the trial, unless the table says which', () => {
    const trial = { ...contoso, id: 'trial', trial: true };
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: { 'exchange-online': '1' } });
    const updatedBy = (rows: readonly (typeof contoso)[], said: Said) =>
      done(updateCustomers([trial, contoso], rows, said))
        .rows.filter(({ counts }) => counts['exchange-online'] === '1')
        .map(({ id }) => id);
    expect(updatedBy([now], exchange)).toEqual(['contoso']);
    expect(updatedBy([now, now], exchange)).toEqual(['trial', 'contoso']);
    expect(updatedBy([{ ...now, trial: true }], { ...exchange, trial: true })).toEqual(['trial']);
    expect(updatedBy([now], { ...exchange, trial: true })).toEqual(['contoso']);
  });

  it('are each brought up to date once, and those without a name never', () => {
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: { 'exchange-online': '1' } });
    const nameless = draftCustomer({ id: 'n', name: ' ' });
    const { rows, updated } = done(
      updateCustomers([nameless, contoso], [now, { ...now, id: 'b' }, nameless], exchange),
    );
    expect(rows.map(({ id }) => id)).toEqual(['n', 'contoso', 'b', 'n']);
    expect(updated).toBe(1);
  });

  it('are what a table of all of them says, in their own order, and nobody is lost', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 30 });
    fc.assert(
      fc.property(names, fc.array(fc.nat(), { maxLength: 30 }), (all, order) => {
        const rowOf = (name: string, count: number) =>
          draftCustomer({
            id: `${name} ${count}`,
            name,
            counts: { 'exchange-online': `${count}` },
          });
        const before = all.map((name) => rowOf(name, 1));
        const table = all
          .map((name, place) => ({ name, at: order[place] ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ name }) => rowOf(name, 2));
        const { rows, updated } = done(updateCustomers(before, table, exchange));
        expect(rows.map(({ name }) => name)).toEqual(all);
        expect(rows.every(({ counts }) => counts['exchange-online'] === '2')).toBe(true);
        expect(updated).toBe(all.length);
      }),
    );
  });
});

it('gives people the credentials of a table, and takes none from them', () => {
  const ada = draftPerson({ id: 'ada', name: 'Ada', exams: ['70-346'] });
  const now = draftPerson({ id: 'a', name: 'ada', exams: ['70-347'] });
  const bob = draftPerson({ id: 'b', name: 'Bob', certifications: ['mcsa-office-365'] });
  expect(done(updateStaff([ada], [now, bob]))).toEqual({
    rows: [{ ...ada, exams: ['70-346', '70-347'] }, bob],
    updated: 1,
  });
});

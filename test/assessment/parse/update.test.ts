import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTable,
  saidBy,
  updateCustomers,
  updateStaff,
  type AssociationId,
  type DraftCustomer,
  type Said,
  type Updated,
} from '../../../src/assessment/index.ts';
import { draftCustomer, draftPerson } from '../../support/partners.ts';

const exchange: Said = { trial: true, workloads: ['exchange-online'], associations: [] };
const list: Said = { trial: false, workloads: [], associations: null };

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
      added: 1,
      passedOver: 0,
      lost: { counts: 0, associations: 0 },
    });
  });

  it('are told of where there are more of a name than in the table', () => {
    const again = { ...contoso, id: 'again', name: 'contoso' };
    const other = draftCustomer({ id: 'other', name: 'Fabrikam' });
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: { 'exchange-online': '120' } });
    const { rows, passedOver } = done(updateCustomers([contoso, again, other], [now], exchange));
    expect(rows.slice(1)).toEqual([again, other]);
    expect(passedOver).toBe(1);
    expect(done(updateCustomers([contoso, again, other], [now, now], exchange)).passedOver).toBe(0);
  });

  it('lose a number where the table has the column and an empty cell in it', () => {
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: {} });
    const { rows, lost } = done(updateCustomers([contoso], [now], exchange));
    expect(rows).toEqual([{ ...contoso, counts: { yammer: '7' } }]);
    expect(lost).toEqual({ counts: 1, associations: 0 });
  });

  it('lose no number that was not there: a cell may have been emptied', () => {
    const emptied = { ...contoso, counts: { 'exchange-online': '', yammer: '7' } };
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: {} });
    const { rows, updated, lost } = done(updateCustomers([emptied], [now], exchange));
    expect(rows[0]).toBe(emptied);
    expect([updated, lost.counts]).toEqual([0, 0]);
  });

  it('lose an association where the table has its column, and are open again where none is left', () => {
    const said: Said = { trial: false, workloads: [], associations: ['delegated-administrator'] };
    const no = draftCustomer({ id: 'no', name: 'Contoso', associations: null });
    const after = (associations: readonly AssociationId[] | null) => {
      const { rows, lost } = done(updateCustomers([{ ...contoso, associations }], [no], said));
      return [rows[0]?.associations, lost.associations];
    };
    expect(after(['delegated-administrator', 'fasttrack-partner'])).toEqual([
      ['fasttrack-partner'],
      1,
    ]);
    expect(after(['delegated-administrator'])).toEqual([null, 1]);
    expect(after(['fasttrack-partner'])).toEqual([['fasttrack-partner'], 0]);
    expect(after([])).toEqual([[], 0]);
    expect(after(null)).toEqual([null, 0]);
  });

  it('have the associations of a list, and are open again where it has none', () => {
    const open = draftCustomer({
      id: 'open',
      name: 'Fabrikam',
      counts: { yammer: '3' },
      associations: null,
    });
    const table = [
      draftCustomer({ id: 'a', name: 'Fabrikam', associations: ['transacting-partner'] }),
      draftCustomer({ id: 'b', name: 'Contoso', associations: null }),
    ];
    const { rows, lost } = done(updateCustomers([contoso, open], table, list));
    expect(rows).toEqual([
      { ...contoso, associations: null },
      { ...open, associations: ['transacting-partner'] },
    ]);
    expect(lost.associations).toBe(1);
  });

  it('keep the associations that the columns of a table do not name', () => {
    const said: Said = { trial: false, workloads: [], associations: ['digital-partner-of-record'] };
    const now = draftCustomer({ name: 'Contoso', associations: ['digital-partner-of-record'] });
    const { rows } = done(updateCustomers([contoso], [now], said));
    expect(rows.map(({ associations }) => associations)).toEqual([
      ['delegated-administrator', 'digital-partner-of-record'],
    ]);
  });

  it('have all of a list with a row per association, here before or not', () => {
    const rowOf = (name: string, association: AssociationId) =>
      draftCustomer({ id: `${name} ${association}`, name, associations: [association] });
    const table = [
      rowOf('Contoso', 'transacting-partner'),
      rowOf('Fabrikam', 'transacting-partner'),
      rowOf('Contoso', 'fasttrack-partner'),
      rowOf('Fabrikam', 'delegated-administrator'),
    ];
    const { rows, updated } = done(updateCustomers([contoso], table, list));
    expect(rows.map(({ name, associations }) => [name, associations])).toEqual([
      ['Contoso', ['transacting-partner', 'fasttrack-partner']],
      ['Fabrikam', ['delegated-administrator', 'transacting-partner']],
    ]);
    expect(updated).toBe(1);
  });

  it('all have the associations of their name, whose numbers are of each in turn', () => {
    const rows = ['one', 'two'].map((id) => ({ ...contoso, id, associations: null }));
    const linked = draftCustomer({ id: 'a', associations: ['transacting-partner'] });
    const also = draftCustomer({ id: 'b', associations: ['fasttrack-partner'] });
    const after = done(updateCustomers(rows, [linked, also], list));
    const both = ['transacting-partner', 'fasttrack-partner'];
    expect(after.rows.map(({ associations }) => associations)).toEqual([both, both]);
    expect([after.updated, after.added]).toEqual([2, 0]);
    const [first, ...others] = done(
      updateCustomers(rows, [{ ...linked, counts: { 'exchange-online': '1' } }], exchange),
    ).rows;
    expect(first).toMatchObject({ id: 'one', associations: ['transacting-partner'] });
    expect(others).toEqual([rows[1]]);
  });

  it('are told apart by whether they are a trial', () => {
    const trial = { ...contoso, id: 'trial', trial: true };
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: { 'exchange-online': '1' } });
    const updatedBy = (row: DraftCustomer) =>
      done(updateCustomers([trial, contoso], [row], exchange))
        .rows.filter(({ counts }) => counts['exchange-online'] === '1')
        .map(({ id }) => id);
    expect(updatedBy(now)).toEqual(['contoso']);
    expect(updatedBy({ ...now, trial: true })).toEqual(['trial']);
  });

  it('are those who pay, or else a trial, where the table says nothing of trials', () => {
    const trial = { ...contoso, id: 'trial', trial: true };
    const now = draftCustomer({ id: 'a', name: 'Contoso', counts: { 'exchange-online': '1' } });
    const updatedIn = (rows: readonly DraftCustomer[], table: readonly DraftCustomer[]) =>
      done(updateCustomers(rows, table, { ...exchange, trial: false }))
        .rows.filter(({ counts }) => counts['exchange-online'] === '1')
        .map(({ id }) => id);
    expect(updatedIn([trial, contoso], [now])).toEqual(['contoso']);
    expect(updatedIn([trial, contoso], [now, now])).toEqual(['contoso', 'a']);
    expect(updatedIn([trial], [now])).toEqual(['trial']);
  });

  it('are the very same rows where nothing is new', () => {
    const { rows, updated, added } = done(
      updateCustomers(
        [contoso],
        [{ ...contoso, id: 'a', counts: { 'exchange-online': '100' } }],
        exchange,
      ),
    );
    expect(rows[0]).toBe(contoso);
    expect([updated, added]).toEqual([0, 0]);
  });

  it('are the very same where a list says again what is known, however it is spelled', () => {
    const linked = {
      ...contoso,
      associations: ['transacting-partner', 'digital-partner-of-record'] as const,
    };
    const rowOf = (association: AssociationId) =>
      draftCustomer({ id: association, associations: [association] });
    const again = [rowOf('digital-partner-of-record'), rowOf('transacting-partner')];
    const listed = done(updateCustomers([linked], again, list));
    expect(listed.rows[0]).toBe(linked);
    expect([listed.updated, listed.lost.associations]).toEqual([0, 0]);

    const thousand = { ...contoso, counts: { 'exchange-online': '1000' } };
    const spelled = { ...thousand, counts: { 'exchange-online': '1,000' } };
    const unread = { ...thousand, counts: { 'exchange-online': '1000x' } };
    expect(done(updateCustomers([thousand], [spelled], exchange)).rows[0]).toBe(thousand);
    expect(done(updateCustomers([thousand], [unread], exchange)).updated).toBe(1);
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

  it('are all there afterwards, with every number that the table does not name', () => {
    const rowsOf = (prefix: string) =>
      fc
        .array(fc.tuple(fc.constantFrom('a', 'b', 'c', ''), fc.nat(9)), { maxLength: 8 })
        .map((all) =>
          all.map(([name, count], place) =>
            draftCustomer({
              id: `${prefix}${place}`,
              name,
              counts: {
                'exchange-online': `${count}`,
                ...(prefix === 'x' && { yammer: `${count}` }),
              },
            }),
          ),
        );
    fc.assert(
      fc.property(rowsOf('x'), rowsOf('y'), (before, table) => {
        const { rows, updated, added } = done(updateCustomers(before, table, exchange));
        expect(rows).toHaveLength(before.length + added);
        expect(rows.filter((row) => !before.includes(row))).toHaveLength(updated + added);
        expect(
          rows.slice(0, before.length).map(({ id, name, counts }) => [id, name, counts.yammer]),
        ).toEqual(before.map(({ id, name, counts }) => [id, name, counts.yammer]));
        const numbers = (all: readonly DraftCustomer[]) =>
          all.map(({ name, counts }) => `${name} ${counts['exchange-online']}`).sort();
        const matched = (name: string) =>
          name === ''
            ? 0
            : Math.min(
                ...[before, table].map((all) => all.filter((row) => row.name === name).length),
              );
        const left = ['a', 'b', 'c', ''].flatMap((name) =>
          before.filter((row) => row.name === name).slice(matched(name)),
        );
        expect(numbers(rows)).toEqual(numbers([...left, ...table]));
      }),
    );
  });
});

describe('what a table says', () => {
  const saidOf = (text: string) => {
    const rows = text
      .split('\n')
      .map((line, index) => ({ number: index + 1, cells: line.split(',') }));
    const read = readTable(rows, 'customers');
    if (!read.ok) throw new Error(read.problem);
    return saidBy(read);
  };

  it('is what it has columns for', () => {
    expect(saidOf('Customer,Yammer,DAP\nContoso,5,yes')).toEqual({
      trial: false,
      workloads: ['yammer'],
      associations: ['delegated-administrator'],
    });
    expect(saidOf('Customer,Yammer,Association\nContoso,5,DAP').associations).toBeNull();
  });

  it('is nothing of a column in which all cells are empty', () => {
    const text = 'Customer,Yammer,Exchange,Trial,Association,DAP\nContoso,5,,,,\nFabrikam,,,,,';
    expect(saidOf(text)).toEqual({ trial: false, workloads: ['yammer'], associations: [] });
  });

  it('is no workload at all where each row names one', () => {
    expect(saidOf('Customer,Workload,Active users\nContoso,Yammer,9').workloads).toEqual([]);
  });
});

it('gives people the credentials of a table, and takes none from them', () => {
  const ada = draftPerson({ id: 'ada', name: 'Ada', exams: ['70-346'] });
  const now = draftPerson({ id: 'a', name: 'ada', exams: ['70-347'] });
  const bob = draftPerson({ id: 'b', name: 'Bob', certifications: ['mcsa-office-365'] });
  expect(done(updateStaff([ada], [now, bob]))).toEqual({
    rows: [{ ...ada, exams: ['70-346', '70-347'] }, bob],
    updated: 1,
    added: 1,
    passedOver: 0,
    lost: { counts: 0, associations: 0 },
  });
  expect(done(updateStaff([ada], [ada]))).toMatchObject({ rows: [ada], updated: 0, added: 0 });
});

import { describe, expect, it } from 'vitest';
import {
  asKeptApart,
  duplicateCustomers,
  duplicateStaff,
  type DraftCustomer,
  type DraftPerson,
  type Duplicate,
} from '../../../src/assessment/index.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

function customersNamed(...names: string[]) {
  return draft({
    customers: names.map((name, index) => draftCustomer({ id: `row ${index}`, name })),
  });
}

function staffNamed(...names: string[]) {
  return draft({ staff: names.map((name, index) => draftPerson({ id: `row ${index}`, name })) });
}

function said({ name, rows }: Duplicate<DraftCustomer | DraftPerson>) {
  return [name, ...rows.map(({ id }) => id)];
}

const sameNames = [
  ['as it is', 'Contoso', 'Contoso'],
  ['in another case', 'Contoso', 'CONTOSO'],
  ['with blanks around it', 'Contoso', '  Contoso '],
  ['with other blanks in it', 'Wingtip Toys', 'Wingtip \u00A0 Toys'],
  ['without the blank in it', 'Wingtip Toys', 'WingtipToys'],
  ['in full width', 'Contoso', 'Ｃｏｎｔｏｓｏ'],
  ['with its accent apart', 'Éclair', 'E\u0301clair'],
  ['in Chinese with full-width brackets', '微软（中国）', '微软(中国)'],
  ['of an emoji', '🦊', ' 🦊'],
] as const;

const otherNames = [
  ['Contoso', 'Contoso Ltd'],
  ['Éclair', 'Eclair'],
  ['微软', '微軟'],
  ['🦊', '🐺'],
  ['constructor', '__proto__'],
] as const;

describe('the same customer in two rows', () => {
  it.each(sameNames)('is noticed %s', (_how, one, other) => {
    const [duplicate, ...others] = duplicateCustomers(customersNamed(one, 'Litware', other));
    expect(duplicate && said(duplicate)).toEqual([one, 'row 0', 'row 2']);
    expect(others).toEqual([]);
  });

  it.each(otherNames)('is not seen in %s and %s', (one, other) => {
    expect(duplicateCustomers(customersNamed(one, other))).toEqual([]);
  });

  it('is one finding for three rows, in their order and by the name of the first', () => {
    const found = duplicateCustomers(customersNamed(' Contoso', 'CONTOSO', 'contoso'));
    expect(found.map(said)).toEqual([['Contoso', 'row 0', 'row 1', 'row 2']]);
  });

  it('is one finding for each name', () => {
    const found = duplicateCustomers(customersNamed('A', 'B', 'B', 'C', 'A'));
    expect(found.map(said)).toEqual([
      ['A', 'row 0', 'row 4'],
      ['B', 'row 1', 'row 2'],
    ]);
  });

  it('is no mistake when one row is paid and the other a trial', () => {
    const paid = draftCustomer({ id: 'paid' });
    const trial = draftCustomer({ id: 'trial', trial: true });
    expect(duplicateCustomers(draft({ customers: [paid, trial] }))).toEqual([]);
    const twice = draft({ customers: [paid, trial, { ...trial, id: 'again' }] });
    expect(duplicateCustomers(twice).map(said)).toEqual([['Contoso', 'trial', 'again']]);
  });

  it('is left alone once it was kept apart', () => {
    const typed = customersNamed('Contoso', 'Contoso', 'Fabrikam', 'Fabrikam');
    const [contoso] = duplicateCustomers(typed);
    const keptApart = contoso ? [asKeptApart(contoso)] : [];
    expect(duplicateCustomers({ ...typed, keptApart }).map(({ name }) => name)).toEqual([
      'Fabrikam',
    ]);
  });

  it('is asked about again once there are more rows of it', () => {
    const [contoso] = duplicateCustomers(customersNamed('Contoso', 'Contoso', 'Contoso'));
    const keptApart = contoso ? [asKeptApart(contoso)] : [];
    const rowsLeft = (...names: readonly string[]) =>
      duplicateCustomers({ ...customersNamed(...names), keptApart }).map(({ rows }) => rows.length);
    expect(rowsLeft('Contoso', 'Contoso')).toEqual([]);
    expect(rowsLeft('Contoso', 'Contoso', 'Contoso')).toEqual([]);
    expect(rowsLeft('Contoso', 'Contoso', 'Contoso', 'CONTOSO')).toEqual([4]);
  });

  it('is left alone whatever its rows, where it was kept apart before they were counted', () => {
    const typed = customersNamed('Contoso', 'Contoso', 'Contoso');
    const keptApart = duplicateCustomers(typed).map(({ key }) => key);
    expect(duplicateCustomers({ ...typed, keptApart })).toEqual([]);
  });

  it('is not seen in rows without a name, nor in blank rows', () => {
    expect(duplicateCustomers(customersNamed('', '', ' ', ' '))).toEqual([]);
    const blank = draftCustomer({ name: '', associations: null });
    expect(duplicateCustomers(draft({ customers: [blank, blank] }))).toEqual([]);
  });
});

describe('the same person in two rows', () => {
  it.each(sameNames)('is noticed %s', (_how, one, other) => {
    const [duplicate, ...others] = duplicateStaff(staffNamed(one, 'Omar', other));
    expect(duplicate && said(duplicate)).toEqual([one, 'row 0', 'row 2']);
    expect(others).toEqual([]);
  });

  it.each(otherNames)('is not seen in %s and %s', (one, other) => {
    expect(duplicateStaff(staffNamed(one, other))).toEqual([]);
  });

  it('is left alone once it was kept apart', () => {
    const typed = staffNamed('Li Na', 'Li Na');
    const keptApart = duplicateStaff(typed).map(asKeptApart);
    expect(keptApart).toHaveLength(1);
    expect(duplicateStaff({ ...typed, keptApart })).toEqual([]);
  });

  it('is not seen in rows without a name', () => {
    const nameless = draftPerson({ name: ' ', exams: ['70-346'] });
    expect(duplicateStaff(draft({ staff: [nameless, { ...nameless, id: 'second' }] }))).toEqual([]);
  });

  it('has nothing to do with a customer of that name', () => {
    const typed = draft({
      customers: [draftCustomer({ name: 'Li Na' })],
      staff: [draftPerson({ name: 'Li Na' })],
    });
    expect([duplicateCustomers(typed), duplicateStaff(typed)]).toEqual([[], []]);
  });

  it('kept apart as a customer is still noticed as a person', () => {
    const typed = draft({
      customers: [
        draftCustomer({ id: '1', name: 'Li Na' }),
        draftCustomer({ id: '2', name: 'Li Na' }),
      ],
      staff: [draftPerson({ id: '3' }), draftPerson({ id: '4' })],
    });
    const keptApart = duplicateCustomers(typed).map(asKeptApart);
    expect(duplicateStaff({ ...typed, keptApart })).toHaveLength(1);
  });
});

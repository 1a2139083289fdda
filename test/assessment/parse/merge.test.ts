import { describe, expect, it } from 'vitest';
import {
  limits,
  mergeCustomers,
  mergePeople,
  type AssociationId,
} from '../../../src/assessment/index.ts';
import { draftCustomer, draftPerson } from '../../support/partners.ts';

describe('two rows of the same customer', () => {
  it('become the first of them, with the numbers of both added up by workload', () => {
    const one = draftCustomer({ counts: { 'exchange-online': '1,200', yammer: '5' } });
    const other = draftCustomer({
      id: 'second',
      name: 'CONTOSO',
      counts: { 'exchange-online': ' 34 ', 'pro-plus': '７' },
    });
    expect(mergeCustomers(one, other)).toEqual(
      draftCustomer({ counts: { 'exchange-online': '1234', yammer: '5', 'pro-plus': '7' } }),
    );
  });

  it('add up every one of the five workloads', () => {
    const counts = {
      'exchange-online': '1',
      'sharepoint-online': '2',
      'skype-for-business': '3',
      yammer: '4',
      'pro-plus': '5',
    };
    expect(mergeCustomers(draftCustomer({ counts }), draftCustomer({ counts }))?.counts).toEqual({
      'exchange-online': '2',
      'sharepoint-online': '4',
      'skype-for-business': '6',
      yammer: '8',
      'pro-plus': '10',
    });
  });

  it('leave a cell empty where neither has anything', () => {
    const zero = draftCustomer({ counts: { yammer: '0' } });
    expect(mergeCustomers(zero, draftCustomer({ counts: { yammer: '' } }))?.counts).toEqual({});
  });

  it('stay two where the sum would be more than counts', () => {
    const half = draftCustomer({ counts: { yammer: String(limits.largestCount / 2) } });
    expect(mergeCustomers(half, half)?.counts.yammer).toBe(String(limits.largestCount));
    const more = draftCustomer({ counts: { yammer: String(limits.largestCount / 2 + 1) } });
    expect(mergeCustomers(half, more)).toBeNull();
  });

  it('stay two where a cell of either cannot be read', () => {
    const readable = draftCustomer({ counts: { 'exchange-online': '5' } });
    const unreadable = draftCustomer({ counts: { yammer: '12o' } });
    expect(mergeCustomers(readable, unreadable)).toBeNull();
    expect(mergeCustomers(unreadable, readable)).toBeNull();
  });

  it('stay a trial if they are two of a trial', () => {
    const trial = draftCustomer({ trial: true });
    expect(mergeCustomers(trial, { ...trial, id: 'second' })?.trial).toBe(true);
  });

  it('change neither row', () => {
    const one = draftCustomer({ counts: { yammer: '1' }, associations: ['fasttrack-partner'] });
    const before = structuredClone(one);
    mergeCustomers(one, one);
    expect(one).toEqual(before);
  });

  type Answer = readonly AssociationId[] | null;
  const admin = ['delegated-administrator'] as const;
  const both = ['delegated-administrator', 'fasttrack-partner'] as const;

  it.each<readonly [string, Answer, Answer, Answer]>([
    ['both associations, where each has another', admin, ['fasttrack-partner'], both],
    ['an association once, where both have it', both, admin, both],
    ['an association, where the other is in none', admin, [], admin],
    ['an association, where the other is in one', [], admin, admin],
    ['an association, where the other is open', admin, null, admin],
    ['an association, where the first is open', null, admin, admin],
    ['none of these, where both are in none', [], [], []],
    ['an open question, where one is in none and the other open', [], null, null],
    ['an open question, where one is open and the other in none', null, [], null],
    ['an open question, where both are open', null, null, null],
  ])('keep %s', (_what, one, other, merged) => {
    expect(
      mergeCustomers(
        draftCustomer({ associations: one }),
        draftCustomer({ id: 'second', associations: other }),
      )?.associations,
    ).toEqual(merged);
  });
});

describe('two rows of the same person', () => {
  it('become the first of them, with the credentials of both', () => {
    const one = draftPerson({ exams: ['70-346'] });
    const other = draftPerson({
      id: 'second',
      name: 'LI NA',
      exams: ['70-347'],
      certifications: ['mcsa-office-365'],
    });
    expect(mergePeople(one, other)).toEqual(
      draftPerson({ exams: ['70-346', '70-347'], certifications: ['mcsa-office-365'] }),
    );
  });

  it('have each credential once', () => {
    const both = draftPerson({ exams: ['70-346'], certifications: ['mcsa-office-365'] });
    expect(mergePeople(both, { ...both, id: 'second' })).toEqual(both);
  });

  it('with nothing are a person with nothing', () => {
    expect(mergePeople(draftPerson(), draftPerson({ id: 'second' }))).toEqual(draftPerson());
  });
});

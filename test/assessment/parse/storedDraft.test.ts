import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/assessment/index.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

const typed = draft({
  organisation: ' Adventure Works',
  market: 'not-sure',
  customers: [
    draftCustomer({ counts: { yammer: '12o', 'pro-plus': '' }, associations: null }),
    draftCustomer({ id: 'second', name: '', trial: true, associations: [] }),
  ],
  staff: [draftPerson({ name: 'x'.repeat(500), exams: ['70-346'] })],
  keptApart: ['paid:contoso'],
});

describe('what was kept', () => {
  it('comes back with every keystroke, readable or not', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  });

  it.each(['mature', 'emerging', 'not-sure', null] as const)(
    'comes back with the market %s',
    (market) => {
      expect(parseDraft(draft({ market }))?.market).toBe(market);
    },
  );

  const hostile = () => {
    throw new Error('hostile');
  };

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(typed)],
    ['a number', 5],
    ['a list', [typed]],
    ['a draft with a key of a later version', { ...typed, country: 'DE' }],
    ['a draft without customers', { ...typed, customers: undefined }],
    [
      'a draft with a number for a cell',
      { ...typed, customers: [{ ...draftCustomer(), counts: { yammer: 5 } }] },
    ],
    [
      'a draft with an unknown workload',
      { ...typed, customers: [{ ...draftCustomer(), counts: { teams: '5' } }] },
    ],
    [
      'a draft with an unknown association',
      { ...typed, customers: [{ ...draftCustomer(), associations: ['reseller'] }] },
    ],
    [
      'a draft with a row without an id',
      { ...typed, staff: [{ ...draftPerson(), id: undefined }] },
    ],
    [
      'a draft with an unknown exam',
      { ...typed, staff: [{ ...draftPerson(), exams: ['ms-100'] }] },
    ],
    ['a draft with an unknown market', { ...typed, market: 'developed' }],
    ['a draft with a date that there is not', { ...typed, assessedOn: '2026-02-30' }],
    ['a proxy that throws', new Proxy({}, { get: hostile, ownKeys: hostile })],
    ['a hostile customer', { ...typed, customers: [new Proxy({}, { get: hostile })] }],
  ])('is no draft when it is %s, and nothing is thrown', (_what, stored) => {
    expect(parseDraft(stored)).toBeNull();
  });
});

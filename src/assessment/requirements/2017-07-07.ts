import type { Requirements } from '../model/requirements.ts';
import { edition } from './2017-07-07.edition.ts';

/** The Cloud Productivity competency, Managed Service Partner option, as published on 7 July 2017. */
export const requirements = {
  ...edition,
  levels: [
    {
      id: 'silver',
      activeEntitlements: { mature: 2_000, emerging: 1_000 },
      qualifiedIndividuals: 1,
      steps: { activeEntitlements: 1, qualifiedIndividuals: 2 },
    },
    {
      id: 'gold',
      // The text has no market split for Gold, so both markets carry the same number.
      activeEntitlements: { mature: 4_000, emerging: 4_000 },
      qualifiedIndividuals: 2,
      steps: { activeEntitlements: 1, qualifiedIndividuals: 2 },
    },
  ],
  workloads: ['exchange-online', 'sharepoint-online', 'skype-for-business', 'yammer', 'pro-plus'],
  associations: [
    'delegated-administrator',
    'transacting-partner',
    'digital-partner-of-record',
    'fasttrack-partner',
  ],
  exams: [
    { id: '70-346', retiredOn: '2019-04-30' },
    { id: '70-347', retiredOn: null },
  ],
  certifications: [{ id: 'mcsa-office-365' }],
  readings: {
    entitlementsPerCustomer: 'sum-of-workloads',
    qualificationRoutes: 'any',
  },
} as const satisfies Requirements;

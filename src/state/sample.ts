import {
  requirements,
  type Assessment,
  type AssociationId,
  type Customer,
} from '../assessment/index.ts';
import { today } from './answers.svelte.ts';

/** The names of the sample, which each language has its own of. */
export interface SampleNames {
  readonly organisation: string;
  readonly customers: readonly string[];
  readonly staff: readonly string[];
}

type Entitlements = Customer['activeEntitlements'];

/** A partner with a bit of everything: each association, several, none, not answered, a trial. */
const customers: readonly (readonly [Entitlements, readonly AssociationId[] | null, 'trial'?])[] = [
  [
    { 'exchange-online': 620, 'sharepoint-online': 410, 'pro-plus': 300 },
    ['delegated-administrator', 'digital-partner-of-record'],
  ],
  [{ 'exchange-online': 310, yammer: 45 }, ['transacting-partner']],
  [
    { 'exchange-online': 240, 'sharepoint-online': 180, 'skype-for-business': 60 },
    ['fasttrack-partner'],
  ],
  [{ 'exchange-online': 900, 'pro-plus': 200 }, []],
  [{ 'exchange-online': 500, 'sharepoint-online': 300 }, null],
  [{ 'exchange-online': 640 }, ['delegated-administrator'], 'trial'],
  [{ 'skype-for-business': 85, yammer: 120 }, ['digital-partner-of-record']],
  [{ 'sharepoint-online': 140, 'pro-plus': 95 }, null],
  [{}, ['transacting-partner']],
];

const staff: readonly Pick<Assessment['staff'][number], 'exams' | 'certifications'>[] = [
  { exams: [], certifications: ['mcsa-office-365'] },
  { exams: ['70-346'], certifications: [] },
  { exams: ['70-347'], certifications: [] },
  { exams: [], certifications: [] },
  { exams: ['70-346'], certifications: [] },
];

export function sample(names: SampleNames): Assessment {
  return {
    format: 'cloud-productivity-self-assessment',
    version: 1,
    requirements: requirements.id,
    organisation: names.organisation,
    assessedOn: today(),
    market: 'mature',
    customers: customers.map(([activeEntitlements, associations, trial], index) => ({
      name: names.customers[index] ?? '',
      trial: trial === 'trial',
      activeEntitlements,
      associations,
    })),
    staff: staff.map((credentials, index) => ({ name: names.staff[index] ?? '', ...credentials })),
  };
}

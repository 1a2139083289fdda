import type {
  AssociationId,
  CertificationId,
  CustomerReason,
  ExamId,
  Market,
  WorkloadId,
} from '../../assessment/index.ts';

const workloads: Record<WorkloadId, string> = {
  'exchange-online': 'Exchange Online',
  'sharepoint-online': 'SharePoint Online',
  'skype-for-business': 'Skype for Business',
  yammer: 'Yammer',
  'pro-plus': 'ProPlus',
};

const associations: Record<AssociationId, string> = {
  'delegated-administrator': 'Delegated administrator',
  'transacting-partner': 'Transacting partner',
  'digital-partner-of-record': 'Digital partner of record',
  'fasttrack-partner': 'FastTrack partner',
};

const associationMeanings: Record<AssociationId, string> = {
  'delegated-administrator':
    'The customer has given you delegated administration rights in its Office 365 tenant.',
  'transacting-partner': 'You sold the customer its Office 365 subscription, for example as a CSP.',
  'digital-partner-of-record':
    'The customer has named you as its digital partner of record (DPOR) on the subscription.',
  'fasttrack-partner': 'You onboarded the customer as its FastTrack partner.',
};

const exams: Record<ExamId, string> = {
  '70-346': 'Managing Office 365 Identities and Requirements',
  '70-347': 'Enabling Office 365 Services',
};

const certifications: Record<CertificationId, string> = { 'mcsa-office-365': 'MCSA: Office 365' };

const markets: Record<Market, string> = { mature: 'Mature', emerging: 'Emerging' };

const reasons: Record<CustomerReason, string> = {
  counted: 'Counted',
  'association-not-answered': 'Association not answered',
  trial: 'Trial',
  'no-association': 'No association',
  'no-entitlements': 'No active entitlements',
};

const reasonsShort: Record<CustomerReason, string> = {
  counted: '',
  'association-not-answered': 'not answered',
  trial: 'trial',
  'no-association': 'none',
  'no-entitlements': 'no usage',
};

/** The programme's own terms. */
export const programme = {
  option: 'Managed Service Partner',
  workloads,
  associations,
  associationMeanings,
  exams,
  certifications,
  markets,
  marketOpen: 'Not sure yet',
  reasons,
  reasonsShort,
  unreadable: 'A number can’t be read',
  notAnswered: 'Not answered',
  noneOfThese: 'None of these',
};

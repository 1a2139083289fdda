import type { Sources } from '../model/requirements.ts';

/** Where the requirements of 7 July 2017, and what they mean, can be read. */
export const sources = {
  requirements: {
    title: 'Cloud Productivity Competency',
    date: '2017-07-07',
    revision: '8b55c0a9fc63577f09a97923c453e4daea21397b',
    // The page itself is gone; its repository keeps it as it was published.
    address:
      'https://github.com/MicrosoftDocs/partner-center-pr.zh-cn/blob/4e2d4b12c071517a1b6cf9b4b73582b72b5db988/partner-center/competency-cloud-productivity.md',
  },
  exams: {
    '70-346': 'https://www.microsoft.com/en-us/learning/exam-70-346.aspx',
    '70-347': 'https://www.microsoft.com/en-us/learning/exam-70-347.aspx',
  },
  certifications: {
    'mcsa-office-365': 'https://www.microsoft.com/en-us/learning/mcsa-office365-certification.aspx',
  },
  associations: {
    address: 'https://partner.microsoft.com/en-us/membership/digital-partner-of-record',
  },
  activeEntitlements: { id: 'KB 3082044' },
  markets: {
    address: 'https://assetsprod.microsoft.com/mpn/mpn-developed-and-developing-countries.pdf',
  },
} as const satisfies Sources;

import type { AssociationId, CertificationId, ExamId, WorkloadId } from '../../model/assessment.ts';

/**
 * What people write in cells and above columns, in English and Chinese. A vocabulary of input: none of
 * these words is ever shown. Case, width, spaces and punctuation make no difference.
 */
export interface Words<Id> {
  readonly id: Id;
  /** As the requirements call it. */
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
}

/** In the order of the requirements. */
export const workloadWords: readonly Words<WorkloadId>[] = [
  {
    id: 'exchange-online',
    own: ['Exchange Online', 'Exchange'],
    synonyms: [
      [
        'exo',
        'ex online',
        'mailbox',
        'mailboxes',
        'outlook',
        'office 365 exchange',
        'mail',
        'email',
      ],
      ['exchange 在线', '邮箱', '邮件', 'exchange 联机'],
    ].flat(),
  },
  {
    id: 'sharepoint-online',
    own: ['SharePoint Online', 'SharePoint'],
    // OneDrive use is counted with SharePoint; it comes last, so that a column of SharePoint goes before.
    synonyms: [
      ['spo', 'sp online', 'sharepoint 在线', 'sharepoint 联机', 'sharepoint and onedrive'],
      ['sharepoint onedrive', 'onedrive', 'onedrive for business', 'odb', 'od4b'],
    ].flat(),
  },
  {
    id: 'skype-for-business',
    own: ['Skype for Business', 'Skype for Business Online', 'Skype'],
    synonyms: [
      ['sfb', 's4b', 'sfbo', 'sfb online', 'lync', 'lync online', 'skype business', 'skype 商务版'],
      ['skype for business 在线', '商务版 skype', 'skype 企业版'],
    ].flat(),
  },
  {
    id: 'yammer',
    own: ['Yammer'],
    synonyms: ['yammer enterprise', 'viva engage', '企业社交'],
  },
  {
    id: 'pro-plus',
    own: ['ProPlus', 'Office 365 ProPlus', 'Office ProPlus', 'Pro Plus'],
    synonyms: [
      ['o365 proplus', 'opp', 'office professional plus', 'microsoft 365 apps', 'm365 apps'],
      ['office 365 professional plus', 'microsoft 365 apps for enterprise', 'apps for enterprise'],
      ['office 365 专业增强版', 'office 专业增强版', '专业增强版'],
    ].flat(),
  },
];

export const associationWords: readonly Words<AssociationId>[] = [
  {
    id: 'delegated-administrator',
    own: ['Delegated administrator', 'Office 365 delegated administrator', '委派管理员'],
    synonyms: [
      ['dap', 'gdap', 'delegated admin', 'delegated administration', 'delegate admin', 'aobo'],
      ['delegated administration privileges', 'delegated admin privileges', 'delegated'],
      ['granular delegated admin privileges', 'office 365 委派管理员', '委派的管理员', '委派管理'],
      ['委派管理权限', '委托管理员', '代理管理员', '委派'],
    ].flat(),
  },
  {
    id: 'transacting-partner',
    own: ['Transacting partner', '交易合作伙伴'],
    synonyms: [
      ['transacting', 'transacting partner of record', 'tpor', 'tpr', 'csp', 'csp partner'],
      ['cloud solution provider', 'reseller', 'csp direct', 'csp indirect', 'direct csp'],
      ['indirect csp', '交易伙伴', '交易', '云解决方案提供商', '经销商', '转售商', '转售合作伙伴'],
    ].flat(),
  },
  {
    id: 'digital-partner-of-record',
    own: ['Digital partner of record', 'DPOR', '记录在案的数字合作伙伴'],
    synonyms: [
      [
        'digital partner',
        'dpr',
        'dpor partner',
        'digital por',
        '数字合作伙伴',
        '记录的数字合作伙伴',
      ],
      [
        '数字记录合作伙伴',
        '记录数字合作伙伴',
        '备案数字合作伙伴',
        '数字伙伴',
        '备案的数字合作伙伴',
      ],
    ].flat(),
  },
  {
    id: 'fasttrack-partner',
    own: ['FastTrack partner', 'FastTrack', 'FastTrack 合作伙伴'],
    synonyms: [
      [
        'fast track',
        'fast track partner',
        'fast-track',
        'ftp',
        'fasttrack ready partner',
        'fastrack',
      ],
      ['fast track 合作伙伴', '快速通道', '快速通道合作伙伴', '快车道'],
    ].flat(),
  },
];

export const examWords: readonly Words<ExamId>[] = [
  {
    id: '70-346',
    own: ['70-346', 'Exam 70-346', '考试 70-346'],
    synonyms: [
      '346',
      'exam 346',
      'ms 70-346',
      'managing office 365 identities and requirements',
      '346 考试',
    ],
  },
  {
    id: '70-347',
    own: ['70-347', 'Exam 70-347', '考试 70-347'],
    synonyms: ['347', 'exam 347', 'ms 70-347', 'enabling office 365 services', '347 考试'],
  },
];

export const certificationWords: readonly Words<CertificationId>[] = [
  {
    id: 'mcsa-office-365',
    own: ['MCSA: Office 365', 'MCSA', 'MCSA：Office 365 认证'],
    synonyms: [
      ['mcsa o365', 'mcsa 365', 'office 365 mcsa', 'mcsa office365', 'mcsa certification'],
      ['microsoft certified solutions associate', 'mcsa 认证', 'mcsa 证书'],
      ['microsoft certified solutions associate office 365'],
    ].flat(),
  },
];

export const credentialWords: readonly Words<ExamId | CertificationId>[] = [
  ...examWords,
  ...certificationWords,
];

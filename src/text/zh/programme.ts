import type {
  AssociationId,
  CertificationId,
  CustomerReason,
  ExamId,
  Market,
  WorkloadId,
} from '../../assessment/index.ts';
import type { programme as english } from '../en/programme.ts';

const workloads: Record<WorkloadId, string> = {
  'exchange-online': 'Exchange Online',
  'sharepoint-online': 'SharePoint Online',
  'skype-for-business': 'Skype for Business',
  yammer: 'Yammer',
  'pro-plus': 'ProPlus',
};

const associations: Record<AssociationId, string> = {
  'delegated-administrator': '委派管理员',
  'transacting-partner': '交易合作伙伴',
  'digital-partner-of-record': '记录在案的数字合作伙伴',
  'fasttrack-partner': 'FastTrack 合作伙伴',
};

const associationMeanings: Record<AssociationId, string> = {
  'delegated-administrator': '客户在其 Office 365 租户中授予了委派管理权限。',
  'transacting-partner': '客户的 Office 365 订阅由贵公司售出，例如以 CSP 身份。',
  'digital-partner-of-record': '客户在订阅上将贵公司指定为记录在案的数字合作伙伴（DPOR）。',
  'fasttrack-partner': '贵公司以 FastTrack 合作伙伴的身份帮助客户上线。',
};

const exams: Record<ExamId, string> = {
  '70-346': '管理 Office 365 身份和要求',
  '70-347': '启用 Office 365 服务',
};

const certifications: Record<CertificationId, string> = { 'mcsa-office-365': 'MCSA: Office 365' };

const markets: Record<Market, string> = { mature: '成熟市场', emerging: '新兴市场' };

const reasons: Record<CustomerReason, string> = {
  counted: '计入',
  'association-not-answered': '未回答',
  trial: '试用',
  'no-association': '无关联',
  'no-entitlements': '无用量',
};

const reasonsShort: Record<CustomerReason, string> = {
  counted: '',
  'association-not-answered': '未回答',
  trial: '试用',
  'no-association': '无关联',
  'no-entitlements': '无用量',
};

/** The programme's own terms. */
export const programme: typeof english = {
  option: '托管服务合作伙伴',
  workloads,
  associations,
  associationMeanings,
  exams,
  certifications,
  markets,
  marketOpen: '尚不确定',
  reasons,
  reasonsShort,
  unreadable: '有数字无法识别',
  notAnswered: '未回答',
  noneOfThese: '以上都不是',
};

import {
  associationWords,
  certificationWords,
  credentialWords,
  examWords,
  workloadWords,
  type Words,
} from './words.ts';
import type { ColumnRole, TableKind, TableShape } from './table.ts';

/** Names of a column: how this tool and the requirements call it, and what else people write above it. */
export interface ColumnNames {
  readonly role: ColumnRole;
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
}

/** The columns that a table of one kind and shape can have. */
export interface Layout {
  readonly kind: TableKind;
  readonly shape: TableShape;
  readonly columns: readonly ColumnNames[];
}

const workloads = columnsFor(workloadWords);
const associations = columnsFor(associationWords);
const credentials = columnsFor(credentialWords);

const customerName: ColumnNames = {
  role: 'name',
  own: ['Customer', 'Name', 'Customer name', '客户', '名称', '客户名称'],
  synonyms: [
    ['company', 'company name', 'client', 'client name', 'account', 'account name', 'end customer'],
    ['organisation', 'organization', 'organization name', 'tenant', 'tenant name', 'display name'],
    ['公司', '公司名称', '企业', '企业名称', '单位', '单位名称', '组织', '组织名称', '租户'],
    ['租户名称', '最终客户', '客户名', '名字'],
  ].flat(),
};

const trial: ColumnNames = {
  role: 'trial',
  own: ['Trial', '试用', '试用版'],
  synonyms: [
    ['is trial', 'trial sku', 'trial?', 'trial only', 'on trial', 'trial subscription'],
    ['offer type', 'offer', 'subscription type', 'license type', 'licence type', 'sku type', 'sku'],
    ['是否试用', '试用订阅', '是否为试用', '是否试用版', '订阅类型', '许可类型', '许可证类型'],
    ['产品类型', '套餐类型'],
  ].flat(),
};

const associationList: ColumnNames = {
  role: 'associations',
  own: ['Associations', 'Association', '关联', '关联类型'],
  synonyms: [
    ['associated as', 'partner association', 'partner associations', 'association type'],
    ['association types', 'partner type', 'partner role', 'relationship', 'partner relationship'],
    ['attribution type', 'attribution'],
    ['关联方式', '合作伙伴关联', '关联关系', '合作伙伴类型', '合作关系', '关系', '关联身份'],
  ].flat(),
};

const workedOut: ColumnNames = {
  role: 'worked-out',
  own: ['Total', 'Counted', 'Counts', 'Why', 'Reason', '合计', '计入', '原因', '总计'],
  synonyms: [
    ['total active entitlements', 'total entitlements', 'total users', 'total active users', 'sum'],
    ['grand total', 'active entitlements', 'what counts'],
    ['活跃权利合计', '活跃权利', '总数', '小计', '已计入', '是否计入'],
  ].flat(),
};

/** What our own file of rows to mend says beside them. */
const reasons: ColumnNames = {
  role: 'worked-out',
  own: ['What to mend', '需要修改的内容'],
  synonyms: [],
};

const workload: ColumnNames = {
  role: 'workload',
  own: ['Workload', '工作负荷'],
  synonyms: [
    ['service', 'service name', 'product', 'product name', 'workload name', 'application', 'app'],
    ['工作负载', '负荷', '负载', '服务', '服务名称', '产品', '产品名称', '应用', '应用程序'],
  ].flat(),
};

const count: ColumnNames = {
  role: 'count',
  own: ['Active entitlements', 'Active users', '活跃权利', '活动用户', '活跃用户'],
  synonyms: [
    ['entitlements', 'users', 'count', 'number', 'quantity', 'qty', 'active', 'usage', 'mau'],
    ['number of active users', 'active user count', 'monthly active users', 'total', 'value'],
    ['活动用户数', '活跃用户数', '用户数', '用户', '人数', '数量', '活跃数', '使用量', '合计'],
  ].flat(),
};

const personName: ColumnNames = {
  role: 'name',
  own: ['Person', 'Name', 'Individual', '姓名', '人员', '员工'],
  synonyms: [
    ['full name', 'employee', 'employee name', 'staff', 'staff member', 'staff name', 'consultant'],
    ['engineer', 'display name', 'first and last name', 'team member', 'colleague', 'who'],
    ['名字', '员工姓名', '人员姓名', '工程师', '顾问', '名称', '个人', '成员'],
  ].flat(),
};

/** Where a list says both names of a person, each is a column: two who share a first name are two. */
const firstName: ColumnNames = {
  role: 'name',
  own: ['First name', 'Given name', '名', '名字'],
  synonyms: ['forename', 'first', 'vorname', 'prénom'],
};
const lastName: ColumnNames = {
  role: 'last-name',
  own: ['Last name', 'Family name', 'Surname', '姓', '姓氏'],
  synonyms: ['last', 'nachname', 'nom'],
};

const credentialList: ColumnNames = {
  role: 'credentials',
  own: ['Credentials', 'Exams', '资格', '考试'],
  synonyms: [
    ['credential', 'exam', 'exams passed', 'passed exams', 'exam number', 'exam code'],
    ['qualification', 'qualifications'],
    ['通过的考试', '已通过考试', '已通过的考试', '考试代码', '资质', '考试编号'],
  ].flat(),
};

/** Beside the one of exams, or alone. */
const certificationList: ColumnNames = {
  role: 'certifications',
  own: ['Certifications', '认证'],
  synonyms: ['certification', 'certificates', 'certificate', '证书'],
};

/** Whether what a row lists was passed: an exam that was failed, or is planned, is listed as well. */
const passed: ColumnNames = {
  role: 'passed',
  own: ['Passed', 'Result', 'Status', 'Outcome', '是否通过', '结果', '状态', '考试结果'],
  synonyms: [
    ['pass/fail', 'pass fail', 'exam result', 'exam status', 'exam outcome', 'passed?'],
    ['通过', '考试状态', '通过情况', '通过与否', '成绩状态'],
  ].flat(),
};

const qualifies: ColumnNames = {
  role: 'worked-out',
  own: ['Qualifies', 'Why', 'Reason', '符合', '原因', '是否符合'],
  synonyms: [
    ['qualified', 'missing', 'what is missing', 'still missing'],
    ['合格', '缺少', '尚缺', '是否合格', '符合要求'],
  ].flat(),
};

const customerAnswers = [trial, associationList, ...associations];
const personAnswers = [
  ...credentials,
  credentialList,
  certificationList,
  passed,
  qualifies,
  reasons,
];

export const wideCustomers: Layout = {
  kind: 'customers',
  shape: 'wide',
  columns: [customerName, ...workloads, ...customerAnswers, workedOut, reasons],
};
export const longCustomers: Layout = {
  kind: 'customers',
  shape: 'long',
  columns: [customerName, workload, count, ...customerAnswers, reasons],
};
export const staff: Layout = {
  kind: 'staff',
  shape: 'wide',
  columns: [personName, ...personAnswers],
};
export const staffByTwoNames: Layout = {
  kind: 'staff',
  shape: 'wide',
  columns: [firstName, lastName, ...personAnswers],
};

/** Where two fit a table equally well, the earlier is taken. */
export const layouts: readonly Layout[] = [wideCustomers, longCustomers, staff, staffByTwoNames];

/** In the order of the requirements, which is the order of a table without headers. */
export const workloadsInOrder = workloadWords.map(({ id }) => id);
export const associationIds = associationWords.map(({ id }) => id);
export const examIds = examWords.map(({ id }) => id);
export const certificationIds = certificationWords.map(({ id }) => id);
export const credentialIds = credentialWords.map(({ id }) => id);

function columnsFor(vocabulary: readonly Words<ColumnRole>[]): readonly ColumnNames[] {
  return vocabulary.map(({ id, own, synonyms }) => ({ role: id, own, synonyms }));
}

import type { ExportWords } from '../../src/intake/export.ts';

/** Words of an export in either language, as the requirements' own text calls things. */
export const english: ExportWords = {
  customers: {
    sheet: 'Customers',
    columns: {
      name: 'Customer',
      'exchange-online': 'Exchange Online',
      'sharepoint-online': 'SharePoint Online',
      'skype-for-business': 'Skype for Business',
      yammer: 'Yammer',
      'pro-plus': 'ProPlus',
      trial: 'Trial',
      associations: 'Associations',
      total: 'Total',
      counted: 'Counted',
      why: 'Why',
    },
  },
  staff: {
    sheet: 'Staff',
    columns: {
      name: 'Name',
      '70-346': '70-346',
      '70-347': '70-347',
      'mcsa-office-365': 'MCSA: Office 365',
      qualifies: 'Qualifies',
      why: 'Why',
    },
  },
  associations: {
    'delegated-administrator': 'Delegated administrator',
    'transacting-partner': 'Transacting partner',
    'digital-partner-of-record': 'Digital partner of record',
    'fasttrack-partner': 'FastTrack partner',
  },
  none: 'None of these',
  yes: 'Yes',
  no: 'No',
};

export const chinese: ExportWords = {
  customers: {
    sheet: '客户',
    columns: {
      ...english.customers.columns,
      name: '客户',
      trial: '试用',
      associations: '关联',
      total: '合计',
      counted: '计入',
      why: '原因',
    },
  },
  staff: {
    sheet: '员工',
    columns: { ...english.staff.columns, name: '姓名', qualifies: '符合', why: '原因' },
  },
  associations: {
    'delegated-administrator': '委派管理员',
    'transacting-partner': '交易合作伙伴',
    'digital-partner-of-record': '记录在案的数字合作伙伴',
    'fasttrack-partner': 'FastTrack 合作伙伴',
  },
  none: '无',
  yes: '是',
  no: '否',
};

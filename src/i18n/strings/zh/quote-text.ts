import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';

/** The message to the supplier in Chinese (simplified). */
export const requestTextZh: RequestTexts = {
  subject: '询价：{name}（CAS {cas}）',
  subjectNumber: '询价：CAS {cas}',
  subjectName: '询价：{name}',
  subjectMany: '询价：{n} 种产品',
  subjectNone: '询价',
  opening: '您好！\n\n请对以下产品报价：',
  cas: 'CAS 登记号：{value}',
  formula: '分子式：{value}',
  structure: '结构：{value}',
  amount: '数量：{value}',
  purity: '纯度要求：{value}',
  packing: '包装要求：{value}',
  note: '备注：{value}',
  country: '收货国家或地区：{value}',
  needBy: '要求到货日期：{value}',
  incoterm: '贸易术语（Incoterms 2020）：{value}',
  endUse: '最终用途：{value}',
  documents: '所需资料：{value}',
  documentSeparator: '、',
  documentNames: {
    sds: '安全技术说明书（SDS）',
    coa: '检验报告（CoA）',
    specification: '质量标准',
    sample: '样品',
  },
  message: '留言：\n{value}',
  name: '姓名：{value}',
  company: '公司：{value}',
  email: '电子邮箱：{value}',
};

/** The message to the supplier in English: the measure for the other languages of the message. */
export const requestTextEn = {
  subject: 'Quote request: {name} (CAS {cas})',
  subjectNumber: 'Quote request: CAS {cas}',
  subjectName: 'Quote request: {name}',
  subjectMany: 'Quote request: {n} products',
  subjectNone: 'Quote request',
  opening: 'Hello,\n\nplease send me a quote for:',
  cas: 'CAS Registry Number: {value}',
  formula: 'Molecular formula: {value}',
  structure: 'Structure: {value}',
  amount: 'Amount: {value}',
  purity: 'Purity: {value}',
  packing: 'Packing: {value}',
  note: 'Note: {value}',
  country: 'Country of delivery: {value}',
  needBy: 'Needed by: {value}',
  incoterm: 'Incoterm (Incoterms 2020): {value}',
  endUse: 'End use: {value}',
  documents: 'Documents wanted: {value}',
  documentSeparator: ', ',
  documentNames: {
    sds: 'safety data sheet (SDS)',
    coa: 'certificate of analysis (CoA)',
    specification: 'specification',
    sample: 'sample',
  },
  message: 'Message:\n{value}',
  name: 'Name: {value}',
  company: 'Company: {value}',
  email: 'E-mail: {value}',
};

/** What a language of the message must say. */
export type RequestTexts = typeof requestTextEn;

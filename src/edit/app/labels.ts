/** Names of fields for people. */
const LABELS: Record<string, string> = {
  cas: 'CAS Registry Number',
  withoutCas: 'Why there is no CAS number',
  iupacName: 'IUPAC name',
  zh: 'Chinese',
  smiles: 'SMILES',
  link: 'CAS number and structure',
  withoutStructure: 'Why there is no structure',
  pubchemCid: 'PubChem CID',
  ecNumber: 'EC number',
  mdlNumber: 'MDL number',
  unNumber: 'UN number',
  ecClass: 'EC class',
  hsCode: 'HS code',
  notToBeConfusedWith: 'Not to be confused with',
  doi: 'DOI',
  url: 'Web address',
  catalogUrl: 'Address of this catalog',
  wechatQr: 'WeChat QR code',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
};

/** "catalogNumber" as "Catalog number". */
export function labelOf(field: string): string {
  if (Object.hasOwn(LABELS, field)) return LABELS[field] ?? field;
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

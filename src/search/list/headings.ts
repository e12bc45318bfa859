/** What the columns of a table and the data items of an SD file hold, by their headings. */

/** Contents by which a compound is looked up, the most reliable first. */
export const IDENTITY_ROLES = ['cas', 'inchiKey', 'inchi', 'smiles', 'name'] as const;
export type IdentityRole = (typeof IDENTITY_ROLES)[number];

export type Role = IdentityRole | 'amount' | 'unit' | 'purity' | 'catalogNumber' | 'other';

/** In order: a heading has the first role that fits. */
const HEADINGS: [Role, RegExp][] = [
  [
    'cas',
    /^cas\b|^cas[\s_-]*(?:no|nr|rn|num|registry|#)|\bcas(?:rn)?(?:[\s_-]*(?:no|nr|number|#))?\.?$|cas[号號]|登记号/i,
  ],
  ['inchiKey', /inchi[\s_-]*key/i],
  ['inchi', /^(?:standard[\s_-]*)?inchi$/i],
  ['smiles', /smiles/i],
  [
    'other',
    /(?:supplier|vendor|customer|company|contact|person|file|user|sheet|manufacturer|first|last|sender|author|project|brand|hersteller|lieferant|kunden?)[\s_-]*(?:'?s?[\s_-]*)name|name of (?:supplier|vendor|customer|company|contact)|\b(?:date|datum|expiry|valid|deadline|delivery|price|cost|currency|phone|e-?mail|country|address|remarks?|comments?|notes?|bemerkung|preis)\b|日期|价格|备注/i,
  ],
  [
    'catalogNumber',
    /^(?:catalog(?:ue)?|cat|order|product|article|art|item|part|artikel|bestell|material)[\s._-]*(?:no|nr|num(?:ber)?|nummer|code|id|#)\b|^sku\b|货号|产品编号/i,
  ],
  ['purity', /purity|assay|reinheit|^grade\b|^quality\b|纯度|含量/i],
  ['unit', /^(?:unit|units|uom|einheit)\b|单位/i],
  [
    'amount',
    /^(?:amount|qty|quantit(?:y|ies)|menge|anzahl|pack(?:s|ing|age)?(?:[\s_-]*size)?|size|weight|volume|gewicht|need(?:ed)?|required|order(?:ed)?[\s_-]*(?:qty|quantity|amount))\b|数量|用量|重量|规格/i,
  ],
  [
    'name',
    /name|^(?:products?|compounds?|chemicals?|substances?|materials?|items?|description|article|bezeichnung|stoff|produkt|synonyms?|iupac)\b|名称|品名|产品|化合物/i,
  ],
];

/** Maximum characters of a heading. */
const MAX_HEADING = 80;

/** The role of a column or data item by its heading; undefined if it has none. */
export function roleOfHeading(heading: string): Role | undefined {
  const text = heading.trim();
  if (text === '' || text.length > MAX_HEADING) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a column or data item of this role says which compound is meant. */
export function isIdentity(role: Role | undefined): role is IdentityRole {
  return IDENTITY_ROLES.some((one) => one === role);
}

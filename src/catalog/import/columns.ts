/** The columns of a supplier's table: what each one holds. */

export const COLUMNS = {
  cas: 'CAS Registry Number',
  name: 'the name buyers use',
  iupac: 'systematic name',
  formula: 'molecular formula',
  smiles: 'structure as SMILES',
  inchikey: 'InChIKey: compared with the structure, not stored',
  pubchem_cid: 'PubChem compound identifier',
  synonyms: 'other names, divided by |',
  catalog_number: 'your own order number',
  without_cas: 'why there is no CAS number',
  without_structure: 'why there is no structure',
  trade_names: 'names under which it is traded, divided by |',
  chinese_names: 'names in Chinese, divided by |',
  structure_link: 'confirmed or assumed',
  category: 'categories, by name or file name, divided by |',
  grade: 'name of the grade',
  purity: 'purities on offer, divided by |',
  method: 'how the purity was measured',
  form: 'form in which it is sold',
  grade_catalog_number: 'order number of the grade',
  pack_sizes: 'pack sizes on offer, divided by |',
  pack_unit: 'unit of the pack sizes, where they are bare numbers',
  container: 'what a pack is filled in, one for each pack',
  pack_catalog_numbers: 'order numbers of the packs, one for each pack',
  price: 'price of a pack or "on request", one for each pack',
  currency: 'currency of the prices: EUR',
  price_date: 'day from which the prices hold; one, or one for each pack, likewise below',
  price_valid_until: 'last day on which the prices hold',
  stock: 'in stock, out of stock, made to order, or an amount; one for each pack',
  stock_date: 'day on which the stock was so',
  lead_time: 'usual time to dispatch',
  minimum_order: 'smallest amount that can be ordered',
  sample: 'whether and how much is given as a sample',
  storage: 'how to store it',
  storage_date: 'day of the document that says so',
  shelf_life: 'how long it keeps',
  shipping: 'condition in which it is shipped',
  ships_from: 'countries from which it is shipped, by their codes, divided by |',
  origin: 'where or from what it is made',
  ec_number: 'EC number',
  mdl_number: 'MDL number',
  un_number: 'UN number for transport',
  hs_code: 'customs tariff heading',
  documents: 'PDF files of the product beside the table, divided by |',
  discontinued: 'yes where it is no longer sold, or the day',
  source: 'source of the facts of a row, by its id; else the table',
  more: 'further fields of the content as JSON, as export writes them',
  toolkit_disagreement: 'why a structure is right on which the two toolkits disagree',
} as const;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** Columns that an export always has. */
export const IDENTITY_COLUMNS = [
  'cas',
  'name',
  'formula',
  'smiles',
] as const satisfies readonly Column[];

/** Columns of an export that are derived again. */
export const DERIVED_COLUMNS: readonly string[] = [
  'id',
  'molar_mass_g_per_mol',
  'monoisotopic_mass_da',
  'inchi',
  'url',
];

/** Thrown if the table or the mapping cannot be used; the message says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Thrown if a file cannot be read as a table. */
export class TableError extends ImportError {
  override name = 'TableError';
}

/** Heading of the column in which `more` goes on, from 2 on, where a cell cannot hold it. */
export function moreColumn(more: string, part: number): string {
  return `${more}_${String(part)}`;
}

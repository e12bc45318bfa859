/** The columns of a supplier's table, and which field of a product each one fills. */

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
  category: 'category, by its file name',
  purity: 'purities on offer, divided by |',
  pack_sizes: 'pack sizes on offer, divided by |',
  ec_number: 'EC number',
  mdl_number: 'MDL number',
  toolkit_disagreement: 'why a structure is right on which the two toolkits disagree',
} as const;

export type Column = keyof typeof COLUMNS;

const REQUIRED: readonly Column[] = ['cas', 'name', 'formula', 'smiles'];
const NAMES = Object.keys(COLUMNS) as Column[];

/** Thrown if the table or the mapping cannot be used; the message says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Headings of the table's columns, by our names. */
export type ColumnMap = Partial<Record<Column, string>>;

/**
 * Finds the columns of a table by their headings: by `mappings`, each "ours=theirs", else by name,
 * in any case and with any separators.
 * @throws ImportError for an unknown column, or if a required one is missing
 */
export function mapColumns(
  heads: readonly string[],
  mappings: readonly string[],
): { columns: ColumnMap; unused: string[] } {
  const columns: ColumnMap = {};
  for (const name of NAMES) {
    const head = heads.find((one) => plain(one) === plain(name));
    if (head !== undefined) columns[name] = head;
  }
  for (const mapping of mappings) {
    const [ours = '', ...rest] = mapping.split('=');
    const theirs = rest.join('=').trim();
    const name = NAMES.find((one) => plain(one) === plain(ours));
    if (!name)
      throw new ImportError(
        `--map ${mapping}: there is no column '${ours}'. Columns are ${NAMES.join(', ')}.`,
      );
    if (theirs === '') Reflect.deleteProperty(columns, name);
    else if (heads.includes(theirs)) columns[name] = theirs;
    else
      throw new ImportError(
        `--map ${mapping}: the table has no column '${theirs}'. Its columns are ${heads.join(', ')}.`,
      );
  }
  const missing = REQUIRED.filter((name) => columns[name] === undefined);
  if (missing.length > 0)
    throw new ImportError(
      `The table lacks ${missing.map((name) => `'${name}' (${COLUMNS[name]})`).join(', ')}. Its columns are ${heads.join(', ')}.\nSay which column it is with --map ${missing[0] ?? ''}=<column>.`,
    );
  const used = new Set(Object.values(columns));
  return { columns, unused: heads.filter((head) => !used.has(head)) };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** The columns of a supplier's table, and which field of a product each one fills. */
import { columnOf } from '#catalog/exports/measured-texts.ts';
import { PROPERTY_KINDS, type PropertyKind } from '#chemistry/measured/kinds.ts';

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
  category: 'categories, by their file names, divided by |',
  purity: 'purities on offer, divided by |',
  pack_sizes: 'pack sizes on offer, divided by |',
  ec_number: 'EC number',
  mdl_number: 'MDL number',
  source: 'source of the facts of a row, by its id; else the table',
  more: 'further fields of the content as JSON, as export writes them',
  toolkit_disagreement: 'why a structure is right on which the two toolkits disagree',
} as const;

/** Columns of an export that are derived again. */
export const DERIVED_COLUMNS: readonly string[] = [
  'id',
  'molar_mass_g_per_mol',
  'monoisotopic_mass_da',
  'inchi',
  'url',
];

export type Column = keyof typeof COLUMNS;

/** Columns that a table must have. */
export const REQUIRED: readonly Column[] = ['cas', 'name', 'formula', 'smiles'];
const NAMES = Object.keys(COLUMNS) as Column[];

/** Thrown if the table or the mapping cannot be used; the message says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Thrown if a file cannot be read as a table. */
export class TableError extends ImportError {
  override name = 'TableError';
}

/** Headings of the table's columns, by our names. */
export interface ColumnMap extends Partial<Record<Column, string>> {
  /** Headings of columns with measured values, by kind. */
  measured: Partial<Record<PropertyKind, string>>;
}

/**
 * Finds the columns of a table by their headings: by `mappings`, each "ours=theirs", else by name,
 * in any case and with any separators.
 * @throws ImportError for an unknown column, or if a required one is missing
 */
export function mapColumns(
  heads: readonly string[],
  mappings: readonly string[],
): { columns: ColumnMap; unused: string[] } {
  const columns: ColumnMap = { measured: measuredColumns(heads) };
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
  const used = new Set([
    ...NAMES.map((name) => columns[name]),
    ...Object.values(columns.measured),
    ...heads.filter((head) => DERIVED_COLUMNS.includes(head) || /^more_\d+$/.test(head)),
  ]);
  return { columns, unused: heads.filter((head) => !used.has(head)) };
}

/** Heading of the column in which `more` goes on, from 2 on, where a cell cannot hold it. */
export function moreColumn(more: string, part: number): string {
  return `${more}_${String(part)}`;
}

/** Number of headings that are ours, in any case and with any separators. */
export function knownColumns(heads: readonly string[]): number {
  return NAMES.filter((name) => heads.some((head) => plain(head) === plain(name))).length;
}

/** The columns that are named like a kind of measured value: melting_point. */
function measuredColumns(heads: readonly string[]): ColumnMap['measured'] {
  const found = PROPERTY_KINDS.flatMap((kind) => {
    const head = heads.find((one) => plain(one) === plain(columnOf(kind)));
    return head === undefined ? [] : [[kind, head]];
  });
  return Object.fromEntries(found) as ColumnMap['measured'];
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}

import { splitPurity } from '#chemistry/quantities/purity.ts';
import { readCas } from '#chemistry/identifiers/cas.ts';
import type { Column, ColumnMap } from './columns.ts';
import type { Row } from './table.ts';

/** Values for every row of a table. */
export interface RowDefaults {
  /** Id of the source that represents the table. */
  source: string;
  /** Category of rows without one. */
  category: string;
}

/** A row as content of a product; empty fields are left out. */
export function toContent(row: Row, columns: ColumnMap, { source, category }: RowDefaults) {
  const cell = (column: Column) => {
    const head = columns[column];
    return (head === undefined ? '' : (row.cells[head] ?? '')).normalize('NFC');
  };
  const list = (column: Column, ...without: string[]) => unique(cell(column).split('|'), without);
  const name = cell('name');
  const cas = readCas(cell('cas'));
  const synonyms = list('synonyms', name, cell('iupac')).map((value) => ({ value, source }));
  const stated = (column: Column) => cell(column) && { value: cell(column), source };
  return withoutEmpty({
    cas: cas?.cas ?? cell('cas'),
    name,
    iupacName: stated('iupac'),
    synonyms,
    formula: { value: cell('formula'), source },
    structure: withoutEmpty({
      smiles: cell('smiles'),
      link: 'assumed',
      toolkitDisagreement: cell('toolkit_disagreement'),
    }),
    categories: [cell('category') || category],
    pubchemCid: Number(cell('pubchem_cid')) || undefined,
    ecNumber: stated('ec_number'),
    mdlNumber: stated('mdl_number'),
    catalogNumber: cell('catalog_number'),
    grades: toGrades(list('purity'), list('pack_sizes')),
  });
}

/** A grade for each purity; the packs are those of every grade. */
function toGrades(purities: readonly string[], amounts: readonly string[]) {
  const packs = amounts.map((amount) => ({ amount }));
  const shared = packs.length > 0 ? { packs } : {};
  if (purities.length === 0) return packs.length > 0 ? [shared] : [];
  return purities.map((text) => ({ ...splitPurity(text), ...shared }));
}

function unique(texts: readonly string[], without: readonly string[]): string[] {
  const trimmed = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(trimmed)].filter((text) => text !== '' && !without.includes(text));
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

import { readCas } from '#chemistry/identifiers/cas.ts';
import { decodeMarkup } from '#chemistry/decode-markup.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { splitPurity } from '#chemistry/quantities/purity.ts';
import { casOfDate } from '#chemistry/identifiers/cas-date.ts';
import { ImportError, moreColumn, type Column, type ColumnMap } from './columns.ts';
import type { Row } from './table.ts';

/** Values for every row of a table. */
export interface RowDefaults {
  /** Id of the source that represents the table. */
  source: string;
  /** Category of rows without one. */
  category: string;
}

/**
 * A row as content of a product; empty fields are left out. A row without a CAS number or a structure
 * says that they are not stated. The fields of `more` replace those of the other columns; one that
 * is null there is left out.
 * @throws ImportError if `more` is not a group of fields as JSON
 */
export function toContent(
  row: Row,
  columns: ColumnMap,
  defaults: RowDefaults,
): Record<string, unknown> {
  const written = (head: string | undefined) =>
    head === undefined ? '' : unguarded(row.cells[head] ?? '').normalize('NFC');
  const text = (head: string | undefined) => decodeMarkup(written(head));
  const cell = (column: Column) => text(columns[column]);
  const whole = (head: string | undefined) => {
    let joined = written(head);
    for (let part = 2; head !== undefined; part++) {
      const next = row.cells[moreColumn(head, part)];
      if (next === undefined) break;
      joined += next;
    }
    return joined;
  };
  const list = (column: Column, ...without: string[]) => unique(cell(column).split('|'), without);
  const source = cell('source') || defaults.source;
  const [name, cas, smiles] = [cell('name'), cell('cas'), cell('smiles')];
  const stated = (column: Column) => cell(column) && { value: cell(column), source };
  const all = (column: Column, ...without: string[]) =>
    list(column, ...without).map((value) => ({ value, source }));
  const categories = list('category');
  const chinese = all('chinese_names');
  return withoutEmpty({
    cas: readCas(cas)?.cas ?? casOfDate(cas) ?? cas,
    withoutCas: cas === '' && (cell('without_cas') || 'notStated'),
    name,
    iupacName: stated('iupac'),
    synonyms: all('synonyms', name, cell('iupac')),
    names: chinese.length > 0 && { zh: chinese },
    tradeNames: all('trade_names'),
    formula: stated('formula'),
    structure:
      smiles !== '' &&
      withoutEmpty({
        smiles,
        link: cell('structure_link') || 'assumed',
        toolkitDisagreement: cell('toolkit_disagreement'),
      }),
    withoutStructure: smiles === '' && (cell('without_structure') || 'notStated'),
    categories: categories.length > 0 ? categories : [defaults.category],
    pubchemCid: Number(cell('pubchem_cid')) || undefined,
    ecNumber: stated('ec_number'),
    mdlNumber: stated('mdl_number'),
    catalogNumber: cell('catalog_number'),
    grades: toGrades(list('purity'), list('pack_sizes')),
    properties: PROPERTY_KINDS.flatMap((kind) =>
      unique(text(columns.measured[kind]).split('|'), []).map((value) => ({ kind, value, source })),
    ),
    ...furtherFields(whole(columns.more)),
  });
}

/** Without the apostrophe that `guardCell` puts before what a spreadsheet may run. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@\t\r])/, '');
}

function furtherFields(json: string): Record<string, unknown> {
  if (json === '') return {};
  try {
    const fields: unknown = JSON.parse(json);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return fields as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new ImportError(
    'more: not a group of fields as JSON, which export writes there: leave it empty, or copy the cell again from the export',
  );
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
        value !== undefined &&
        value !== null &&
        value !== false &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

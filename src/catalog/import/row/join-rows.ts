/** Rows of one product: a price list has a row for each pack or grade. */
import type { ColumnMap, Row } from '#catalog/import/table/column-map.ts';
import { cellsOf } from '#catalog/import/table/column-map.ts';
import { ImportError } from '#catalog/import/columns.ts';
import { sameFormula } from '#chemistry/formula/formula.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { contentKey } from './pack-cells.ts';
import { OFFER_COLUMNS, type Fields } from './grades.ts';
import { readHeading } from '#catalog/import/table/headings.ts';
import { toContent, type RowContext } from './to-content.ts';

/** A table with what its columns hold and what holds for every row of it. */
export interface ReadableTable {
  rows: readonly Row[];
  map: ColumnMap;
  context: RowContext;
}

/** The rows of one product, and what they say of it. */
export interface ProductRows {
  /** At least one. */
  rows: [Row, ...Row[]];
  /** What the columns of the first row hold. */
  map: ColumnMap;
  fields: Record<string, unknown>;
  /** What was left out or joined, and why. */
  doubts: string[];
  /** Why a row cannot be read as content. */
  problem: string | undefined;
}

/**
 * Reads the rows of a table. A row that names no compound and offers something belongs to the row
 * above, as below merged cells. Rows with one CAS number, or one name where there is none, are one
 * product with several packs or grades, if they do not contradict each other and each offers
 * something; else they stay apart.
 * @param notes receives the rows that are totals or notes
 */
export function readRows(tables: readonly ReadableTable[], notes: Row[] = []): ProductRows[] {
  const products: ProductRows[] = [];
  const byKey = new Map<string, ProductRows>();
  for (const { rows, map, context } of tables) {
    let above: ProductRows | undefined;
    for (const row of rows) {
      if (isNote(row, map)) {
        notes.push(row);
        continue;
      }
      const read = readRow(row, map, context);
      const isBelow = above !== undefined && isContinuation(row, map);
      const keys = keysOf(read.fields);
      const same = isBelow ? above : keys.map((key) => byKey.get(key)).find(Boolean);
      above = same ?? read;
      if (same && read.problem === undefined && (isBelow || isSame(same, read)))
        join(same, read, isBelow);
      else {
        above = read;
        products.push(read);
        for (const key of keys) if (!byKey.has(key)) byKey.set(key, read);
      }
    }
  }
  return products;
}

function readRow(row: Row, map: ColumnMap, context: RowContext): ProductRows {
  try {
    return { rows: [row], map, ...toContent(row, map, context) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { rows: [row], map, fields: {}, doubts: [], problem: error.message };
  }
}

const IDENTITY = ['cas', 'name', 'smiles', 'formula', 'iupac', 'inchikey'] as const;

const NOTE =
  /^(?:(?:grand |sub-? ?)?total|subtotal|sum|(?:zwischen|gesamt)?summe|gesamt|vat|mwst|ust|shipping|freight|versand|fracht|notes?|remarks?|hinweis|bemerkung|合计|总计|小计|备注)\b[^\p{L}]{0,3}/iu;

/** Whether a row has the word of a total or note, or a heading, where others have a name. */
function isNote(row: Row, map: ColumnMap): boolean {
  const has = (column: keyof ColumnMap['columns']) => cellsOf(row, map.columns[column]).length > 0;
  if (has('cas') || has('smiles') || has('formula') || has('catalog_number')) return false;
  const [name = ''] = cellsOf(row, map.columns.name);
  return NOTE.test(name) || (readHeading(name) !== undefined && name.length < 20);
}

/** Whether a row stands below merged cells: the table names compounds, and the row does not. */
function isContinuation(row: Row, map: ColumnMap): boolean {
  if (!map.columns.cas && !map.columns.name) return false;
  const has = (column: keyof ColumnMap['columns']) => cellsOf(row, map.columns[column]).length > 0;
  const isPriced = map.packPrices.some(({ head }) => (row.cells[head] ?? '') !== '');
  return !IDENTITY.some(has) && (isPriced || OFFER_COLUMNS.some(has));
}

/** By what other rows of the product are found; an order number where nothing else is said. */
function keysOf({ cas, name, catalogNumber }: Fields): string[] {
  const number = typeof catalogNumber === 'string' ? [`number ${catalogNumber}`] : [];
  if (typeof cas === 'string') return [cas, ...number];
  return typeof name === 'string' ? [`name ${plainName(name)}`, ...number] : number;
}

/** A name without what price lists write behind it: purity, and what it is for. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /[\s,;(]*(?:(?:≥|>|min\.?)?\s*\d+(?:\.\d+)?\s*%(?:\s*\([^()]*\))?|for synthesis|puriss?\.?|p\.?a\.?|acs(?: reagent)?|reagent grade|hplc grade|extra pure)\)?$/,
      '',
    )
    .replaceAll(/\s+/g, '');
}

/** Whether a row offers more of the product of another: the same substance by all that is stated. */
function isSame(before: ProductRows, next: ProductRows): boolean {
  const offers = (one: ProductRows) => Array.isArray(one.fields['grades']);
  const value = (one: ProductRows, field: string) =>
    (one.fields[field] as { value?: string; smiles?: string } | undefined)?.[
      field === 'structure' ? 'smiles' : 'value'
    ];
  const agrees = (field: string) => {
    const [a, b] = [value(before, field), value(next, field)];
    if (a === undefined || b === undefined || a === b) return true;
    const [one, other] = field === 'formula' ? [a, b].map(readFormula) : [];
    return one !== undefined && other !== undefined && sameFormula(one, other);
  };
  const [a, b] = [before, next].map(({ fields }) => plainName(String(fields['name'] ?? '')));
  return offers(next) && (a === b || b === '') && agrees('structure') && agrees('formula');
}

/** Adds rows to those of the same product. */
export function join(
  into: ProductRows,
  { rows, fields, doubts }: ProductRows,
  isBelow = false,
): void {
  const numbers = [into.fields['catalogNumber'], fields['catalogNumber']];
  // Each row has the order number of its pack, or of its grade.
  if (numbers[1] !== undefined && numbers[0] !== numbers[1]) {
    if (into.rows.length === 1 && !isBelow) moveNumber(into.fields);
    moveNumber(fields);
  }
  const place = `line ${String(rows[0].line)}`;
  const grades = gradesOf(into.fields);
  const repeated = joinGrades(grades, gradesOf(fields));
  if (grades.length > 0) into.fields['grades'] = grades;
  into.doubts.push(...doubts);
  for (const pack of repeated)
    into.doubts.push(`${place}: ${pack} is there already, in line ${String(into.rows[0].line)}`);
  const isNew = into.fields['name'] !== fields['name'] && fields['name'] !== undefined;
  if (isNew) into.doubts.push(`${place}: its name, ${String(fields['name'])}, is left out`);
  for (const [field, value] of Object.entries(fields))
    if (Array.isArray(value) && Array.isArray(into.fields[field]) && field !== 'grades')
      into.fields[field] = union(into.fields[field] as unknown[], value);
    else into.fields[field] ??= value;
  into.rows.push(...rows);
}

function gradesOf({ grades }: Fields): Fields[] {
  return Array.isArray(grades) ? (grades as Fields[]) : [];
}

/** The order number of a row goes to its pack where it has one, else to its grade. */
function moveNumber(fields: Fields): void {
  const number = fields['catalogNumber'];
  const [grade, second] = gradesOf(fields);
  if (number === undefined || !grade || second) return;
  const packs = (grade['packs'] ?? []) as Fields[];
  const [pack] = packs;
  const place = packs.length === 1 && pack ? pack : grade;
  place['catalogNumber'] ??= number;
  Reflect.deleteProperty(fields, 'catalogNumber');
}

const GRADE_HEAD = ['name', 'purity', 'method', 'form'];

/** Adds grades and their packs; returns the packs that are there already. */
function joinGrades(into: Fields[], grades: readonly Fields[]): string[] {
  const headOf = (grade: Fields) => JSON.stringify(GRADE_HEAD.map((field) => grade[field]));
  return grades.flatMap((grade) => {
    // Below merged cells a row has nothing but its pack.
    const isBare = GRADE_HEAD.every((field) => grade[field] === undefined);
    const same =
      isBare && into.length > 0 ? into.at(-1) : into.find((one) => headOf(one) === headOf(grade));
    if (!same) {
      into.push(grade);
      return [];
    }
    const packs = (same['packs'] ?? []) as Fields[];
    const keyOfPack = ({ amount, container, catalogNumber }: Fields) =>
      JSON.stringify(amount === undefined ? [catalogNumber] : [contentKey(amount), container]);
    const known = new Set(packs.map(keyOfPack));
    const added = ((grade['packs'] ?? []) as Fields[]).filter(
      (pack) => !known.has(keyOfPack(pack)),
    );
    const repeated = ((grade['packs'] ?? []) as Fields[]).filter((pack) =>
      known.has(keyOfPack(pack)),
    );
    if (added.length > 0) same['packs'] = [...packs, ...added];
    for (const [field, value] of Object.entries(grade))
      if (field !== 'packs') same[field] ??= value;
    return repeated.map((pack) => `the pack ${String(pack['amount'])}`);
  });
}

function union(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  return [...new Map([...a, ...b].map((one) => [JSON.stringify(one), one])).values()];
}

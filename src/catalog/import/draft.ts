/** Products of a table as the files that they will be. */
import { stringify } from 'yaml';
import { productId } from '#catalog/content/product-id.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { WRITE_OPTIONS } from '#catalog/content/write/differences.ts';
import type { Fields } from './row/grades.ts';
import type { ProductRows } from './row/join-rows.ts';

/** A product as the file that it will be. */
export interface Draft {
  product: ProductRows;
  id: string;
  text: string;
}

/** The fields of a product's file as the schema orders them. */
export const FIELD_ORDER = Object.keys(productSchema.shape);
const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/product.schema.json\n';

/**
 * The file of a product that is new. Without a CAS number or a structure it says that they are not
 * stated.
 * @param category of products that name none
 * @param taken ids that are taken, to which that of the product is added
 */
export function newDraft(product: ProductRows, category: string, taken: Set<string>): Draft {
  const { fields, rows } = product;
  const { cas, structure, grades } = fields;
  const whole: Record<string, unknown> = {
    ...(cas === undefined && { withoutCas: 'notStated' }),
    ...(structure === undefined && { withoutStructure: 'notStated' }),
    categories: [category],
    ...fields,
    ...(structure !== undefined && { structure: { ...structure, link: linkOf(structure) } }),
  };
  if (Array.isArray(grades)) {
    const own = grades
      .map((grade: Fields) => gradeInOrder(grade, product.doubts))
      .filter((grade) => Object.keys(grade).length > 0);
    if (own.length > 0) whole['grades'] = own;
    else Reflect.deleteProperty(whole, 'grades');
  }
  const ordered = inOrder(whole, FIELD_ORDER);
  const text = SCHEMA_LINE + stringify(ordered, WRITE_OPTIONS);
  const id = idOf(fields) || `row-${String(rows[0].line)}`;
  return { product, id: cas === undefined ? freeId(id, taken) : id, text };
}

/** Fields of grades and packs as the schema orders them. */
const GRADE_ORDER =
  'name purity method form amount container packs sample catalogNumber price stock leadTime minimumOrder'.split(
    ' ',
  );

/** A grade of a new product; a pack without an amount is left out. */
function gradeInOrder(grade: Fields, doubts: string[]): Fields {
  const ordered = inOrder(grade, GRADE_ORDER);
  if (!Array.isArray(grade['packs'])) return ordered;
  const packs = (grade['packs'] as Fields[]).filter(({ amount }) => amount !== undefined);
  if (packs.length < grade['packs'].length)
    doubts.push('price: left out: the row has no pack that it could be of (column pack_sizes)');
  if (packs.length > 0) ordered['packs'] = packs.map((pack) => inOrder(pack, GRADE_ORDER));
  else Reflect.deleteProperty(ordered, 'packs');
  return ordered;
}

function inOrder(fields: Record<string, unknown>, order: readonly string[]) {
  const others = Object.keys(fields).filter((field) => !order.includes(field));
  const names = [...order.filter((field) => field in fields), ...others];
  return Object.fromEntries(names.map((field) => [field, fields[field]]));
}

/** Names that differ in signs alone give one slug: pinene, pinene-2. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${String(count)}`;
  taken.add(free);
  return free;
}

function linkOf(structure: unknown): unknown {
  return (structure as { link?: unknown }).link ?? 'assumed';
}

/** The id that a product with these fields has; empty if they give none. */
function idOf(fields: Record<string, unknown>): string {
  const [cas, catalogNumber, name] = ['cas', 'catalogNumber', 'name'].map((field) =>
    typeof fields[field] === 'string' ? fields[field] : undefined,
  );
  return productId({ cas: cas?.replaceAll(/[^\d-]/g, '') || undefined, catalogNumber, name });
}

import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { join, type ProductRows } from '#catalog/import/row/join-rows.ts';

export interface Existing {
  /**
   * The file of each product of the table that is in the folder; rows of one product are joined to
   * the first.
   */
  matches: ReadonlyMap<ProductRows, ContentFile>;
  /** Products of the table that two files would be, and why. */
  refused: ReadonlyMap<ProductRows, string>;
  /** Files that the table names, also in rows that are refused. */
  named: ReadonlySet<ContentFile>;
  /** Products of the table that were joined to another. */
  joined: ReadonlySet<ProductRows>;
}

/**
 * Finds the products of a table in a folder: by CAS number, by an order number of product, grade or
 * pack, else by name. Numbers that lead to two products contradict each other.
 */
export function findExisting(
  products: readonly ProductRows[],
  files: readonly ContentFile[],
): Existing {
  const byId = new Map(files.map((file) => [file.id, file]));
  const byNumber = new Map<string, ContentFile>();
  const byName = new Map<string, ContentFile | undefined>();
  for (const file of files) {
    for (const number of orderNumbers(file.data)) byNumber.set(number, file);
    const name = plain(valueAt(file.data, ['name']));
    byName.set(name, byName.has(name) ? undefined : file);
  }
  const matches = new Map<ProductRows, ContentFile>();
  const refused = new Map<ProductRows, string>();
  const named = new Set<ContentFile>();
  const joined = new Set<ProductRows>();
  const taken = new Map<ContentFile, ProductRows>();
  for (const product of products) {
    const { cas, name } = product.fields;
    const numbers = orderNumbers(product.fields);
    const ofNumber = numbers.map((number) => byNumber.get(number)).find((file) => file);
    const ofId = typeof cas === 'string' ? byId.get(cas) : undefined;
    const ofName = byName.get(plain(name));
    // A name finds a product that has no CAS number, or of which the table has none.
    const isFree = cas === undefined || (ofName && valueAt(ofName.data, ['cas']) === undefined);
    const file = ofId ?? ofNumber ?? (isFree ? ofName : undefined);
    // A row that is refused for its number keeps the product of its name.
    if (ofName) named.add(ofName);
    if (!file) {
      if (name === undefined && cas === undefined)
        refused.set(
          product,
          `no product has the order number ${numbers[0] ?? ''}, and a new one needs a name`,
        );
      continue;
    }
    named.add(file);
    const before = taken.get(file);
    if (ofId && ofNumber && ofId !== ofNumber && cas !== undefined)
      refused.set(
        product,
        `its CAS number is that of ${ofId.file}, and its order number ${numbers.find((one) => byNumber.get(one) === ofNumber) ?? ''} that of ${ofNumber.file}: correct one of them`,
      );
    else if (
      cas !== undefined &&
      !ofId &&
      ofNumber &&
      typeof valueAt(ofNumber.data, ['cas']) === 'string'
    )
      refused.set(
        product,
        `its order number is that of ${ofNumber.file}, which has another CAS number: correct one of them`,
      );
    else if (before && cas === undefined && numbers.length > 0) {
      join(before, product);
      joined.add(product);
    } else if (before)
      refused.set(product, `the same product as line ${String(before.rows[0].line)}: ${file.file}`);
    else {
      matches.set(product, file);
      taken.set(file, product);
    }
  }
  return { matches, refused, named, joined };
}

/** Order numbers of a product, its grades and packs. */
function orderNumbers(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(orderNumbers);
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'catalogNumber' && typeof value === 'string') return [value];
    return field === 'grades' || field === 'packs' ? orderNumbers(value) : [];
  });
}

function plain(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase() : '';
}

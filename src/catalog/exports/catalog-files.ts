/** The files of the whole catalog: one a format, or a list of parts where one would be too large. */
import type { NamedCategory } from '#catalog/product/category-tree.ts';
import { hasStructure, type Product } from '#catalog/product/product.ts';
import type { Source } from '#catalog/content/schema/source.ts';
import { addressesAt } from '#i18n/paths.ts';
import { writeCsv } from '#tables/csv.ts';
import { writeXlsx } from '#tables/write-xlsx.ts';
import { catalogCsv } from './csv.ts';
import { catalogJson, catalogPartsJson } from './json.ts';
import { catalogSdf, partsSdf, sdfFields } from './sdf.ts';
import { catalogXlsx } from './xlsx.ts';

/**
 * Maximum bytes of the products in a file, which stays below 20 MB with its categories and sources:
 * hosts refuse files above 25 MiB.
 */
const MAX_BYTES = 19_000_000;

export type CatalogFormat = 'json' | 'csv' | 'sdf' | 'xlsx';

export interface WholeCatalog {
  /** In the order of the files. */
  products: readonly Product[];
  categories: readonly NamedCategory[];
  sources: Record<string, Source>;
  site: URL;
}

/** A part of the catalog in a file of its own. */
export interface CatalogPart {
  /** From 1. */
  part: number;
  products: number;
  /** Ids of its first and last product. */
  first: string;
  last: string;
  url: string;
}

export interface CatalogFile {
  /** From 1; absent for the file that has the whole catalog or lists the parts. */
  part?: number;
  /** The products in it. */
  products: readonly Product[];
  write: () => Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;

/**
 * The files of a format: the whole catalog, or where that would be larger than `most` bytes, a list
 * of the parts in the same format, then the parts.
 */
export function catalogFiles(
  format: CatalogFormat,
  catalog: WholeCatalog,
  most = MAX_BYTES,
): CatalogFile[] {
  const { bytesOf, whole, list } = FORMATS[format];
  const groups = cut(catalog.products, (product) => bytesOf(product, catalog), most);
  if (groups.length < 2) return [{ products: catalog.products, write: async () => whole(catalog) }];
  const at = addressesAt(catalog.site);
  const parts = groups.map((products, index) => ({
    part: index + 1,
    products: products.length,
    first: products[0]?.id ?? '',
    last: products.at(-1)?.id ?? '',
    url: at.catalogData(format, index + 1),
  }));
  return [
    { products: [], write: async () => list(parts, catalog) },
    ...groups.map((products, index) => ({
      part: index + 1,
      products,
      write: async () => whole({ ...catalog, products }),
    })),
  ];
}

interface Format {
  /** Upper bound of the bytes of a product in a file. */
  bytesOf: (product: Product, catalog: WholeCatalog) => number;
  whole: (catalog: WholeCatalog) => Content | Promise<Content>;
  list: (parts: readonly CatalogPart[], catalog: WholeCatalog) => Content | Promise<Content>;
}

const csv: Format = {
  bytesOf: (product, { site }) => utf8(catalogCsv([product], site)),
  whole: ({ products, site }) => catalogCsv(products, site),
  list: (parts) => writeCsv(partsTable(parts)),
};

const FORMATS: Record<CatalogFormat, Format> = {
  json: {
    bytesOf: (product, { site }) => utf8(written(catalogJson([product], [], {}, site))),
    whole: ({ products, categories, sources, site }) =>
      written(catalogJson(products, categories, sources, site)),
    list: (parts, { categories, sources, site }) =>
      written(catalogPartsJson(parts, categories, sources, site)),
  },
  csv,
  sdf: {
    bytesOf: (product, { site }) =>
      molfileBytes(product) + utf8(sdfFields(product, site).flat().join('    \n')),
    whole: ({ products, site }) => catalogSdf(products, site),
    list: partsSdf,
  },
  // The rows of the CSV, compressed, so in the same parts.
  xlsx: {
    bytesOf: csv.bytesOf,
    whole: ({ products, site }) => catalogXlsx(products, site),
    list: async (parts) => new Uint8Array(await (await writeXlsx(partsTable(parts))).arrayBuffer()),
  },
};

/**
 * At most: a SMILES has a character for each atom, and a molfile about 70 bytes for an atom and 13
 * for a bond.
 */
function molfileBytes(product: Product): number {
  const smiles = hasStructure(product) ? product.derived.structure.canonicalSmiles : '';
  return 200 + 84 * smiles.length;
}

function partsTable(parts: readonly CatalogPart[]): string[][] {
  return [
    ['part', 'products', 'first', 'last', 'url'],
    ...parts.map((one) => Object.values(one).map(String)),
  ];
}

/** Consecutive groups whose sizes are at most `most` together. */
function cut<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): (readonly Item[])[] {
  const groups: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > left || groups.length === 0) {
      groups.push([]);
      left = most;
    }
    groups.at(-1)?.push(item);
    left -= size;
  }
  return groups;
}

function written(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function utf8(text: string): number {
  return Buffer.byteLength(text);
}

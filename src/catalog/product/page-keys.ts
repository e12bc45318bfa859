/**
 * What pages are made of, as the keys by which a build knows an unchanged page
 * (scripts/site/page-builder.ts). A key has everything of the content that its page shows but
 * company.yaml; the build adds the code, company.yaml and the address of the site.
 */
import { createHash } from 'node:crypto';
import type { Booklet, BookletPart, Entry } from './booklet.ts';
import { namedCategories, type ListedCategory } from './category-tree.ts';
import { citedSources } from './citations.ts';
import {
  digestOf,
  loadCategories,
  loadDocuments,
  loadNeighbours,
  loadSources,
  productsByCategory,
  productsByFormula,
} from './load.ts';
import { comparedProducts } from './lookalikes.ts';
import type { Product } from './product.ts';

/** A key of data that JSON can write. */
export function keyOf(...data: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
}

/** Key of a list of products: which, in which order, and what is known of each. */
export async function listKey(products: readonly Product[], ...more: unknown[]): Promise<string> {
  const isomers = await productsByFormula();
  return keyOf(
    products.map((product) => [
      product.id,
      digestOf(product),
      (isomers.get(product.derived.formula ?? '')?.length ?? 0) > 1,
    ]),
    more,
  );
}

/** A page of `paginate`. */
interface PagePath {
  props: {
    page: { data: readonly unknown[]; currentPage: number; lastPage: number; total: number };
  };
}

/**
 * The pages of a list, each with its key.
 * @param productOf the product of a row
 * @param more what else each page shows
 */
export function keyedPages<Path extends PagePath>(
  paths: readonly Path[],
  productOf: (row: never) => Product = (row) => row,
  ...more: unknown[]
): Promise<(Path & { cacheKey: string })[]> {
  return Promise.all(
    paths.map(async (path) => {
      const { data, currentPage, lastPage, total } = path.props.page;
      const products = data.map((row) => productOf(row as never));
      return { ...path, cacheKey: await listKey(products, currentPage, lastPage, total, more) };
    }),
  );
}

/** Key of a page that only leads on to products. */
export function leadingKey(products: readonly Product[]): string {
  return keyOf(
    products.map(({ id, content: { name, cas, catalogNumber } }) => [id, name, cas, catalogNumber]),
  );
}

/** Key of a file of a product alone. */
export async function productKey(product: Product): Promise<string> {
  return keyOf(
    digestOf(product),
    citedSources(product, await loadSources()),
    (await loadDocuments()).get(product.id),
  );
}

/** Key of a page of a product, which speaks of others as well. */
export async function productPageKey(product: Product): Promise<string> {
  const { content } = product;
  const { successor, byCas, index, related } = await loadNeighbours(product);
  const others = [...comparedProducts(product, index, byCas).filter((one) => !!one), successor];
  return keyOf(
    await productKey(product),
    namedCategories(content.categories, await loadCategories()).map(({ path }) => ways(path)),
    others.map((other) => other && [other.id, digestOf(other)]),
    related.map(({ product: other, reasons }) => [other.id, digestOf(other), reasons]),
    content.composition?.parts?.map(({ cas }) => cas !== undefined && byCas.get(cas)?.id),
  );
}

/** Key of a page of the printed catalog, which has its contents and the ways to its other pages. */
export function bookletKey({ contents, parts }: Booklet, { sections, index }: BookletPart): string {
  const entryOf = ({ number, part, product }: Entry) => [number, part, product.id];
  return keyOf(
    parts.length,
    contents.map(({ category, entries }) => [
      ways(category?.path ?? []),
      entries.length,
      entries.slice(0, 1).map(entryOf),
    ]),
    sections.map(({ category, entries }) => [
      ways(category?.path ?? []),
      entries.map((entry) => [...entryOf(entry), digestOf(entry.product)]),
    ]),
    index.map(({ kind, text, entries }) => [kind, text, entries.map(entryOf)]),
  );
}

/** Key of the tree of categories, with the number of products in each. */
export async function categoriesKey(): Promise<string> {
  const products = await productsByCategory();
  return keyOf(
    [...(await loadCategories()).values()].map(({ path, below, ...own }) => [
      own,
      ways(path),
      ways(below),
      products.get(own.slug)?.length,
    ]),
  );
}

function ways(categories: readonly ListedCategory[]): string[][] {
  return categories.map(({ slug, name }) => [slug, name]);
}

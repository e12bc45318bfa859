/** Loads the catalog for pages. The only file of this module that reads Astro's content store. */
import { getCollection, getEntry, render } from 'astro:content';
import { compareHill } from '#chemistry/formula/hill.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import type { ListedIon } from '#chemistry/structure/ions-formed.ts';
import { fill } from '#i18n/fill.ts';
import { strings } from '#i18n/strings.ts';
import { makeBooklet, type Booklet } from './booklet.ts';
import { categoryTree, productsIn, type ListedCategory } from './category-tree.ts';
import { nameIndex, type NamedProduct } from './name-index.ts';
import type { ProductDocument } from '#catalog/content/documents.ts';
import { contentDirectory, PAGES } from '#catalog/content/files.ts';
import { keptFileOf, keptProductsFolder, readKeptProducts } from './kept-products.ts';
import { lookalikes, type Lookalike } from './lookalikes.ts';
import { withMethodSources } from '#catalog/content/method-sources.ts';
import { buildNeighbourIndex, relatedProducts, type Neighbour } from './neighbours.ts';
import { compareProducts } from './order.ts';
import { hasStructure, isDiscontinued, type Product, type StructuredProduct } from './product.ts';
import { offerSummary, type OfferSummary } from './terms.ts';
import { shownStructure } from './shown-structure.ts';
import type { Category } from '#catalog/content/schema/category.ts';
import type { Company } from '#catalog/content/schema/company.ts';
import type { Site } from '#catalog/content/schema/site.ts';
import type { Source } from '#catalog/content/schema/source.ts';
import { readLook, type Look } from '#catalog/look/read-look.ts';
import { DEFAULT_LANGUAGE, type Language } from '#i18n/languages.ts';

const CHANGED =
  'The content changed while it was read, by another build or by npm run dev. Start again.';

/** A product with a number and a structure, whose page can serve as an example. */
export type ExampleProduct = StructuredProduct & { content: { cas: string } };

/** The first products with a number and a structure. */
export async function loadExamples(count: number): Promise<ExampleProduct[]> {
  const isExample = (product: Product): product is ExampleProduct =>
    hasStructure(product) && product.content.cas !== undefined;
  return (await loadProducts()).filter(isExample).slice(0, count);
}

/**
 * All products in the order of their CAS numbers, then those without one.
 * @throws Error if what is kept of them is not what the loader read
 */
export async function loadProducts(): Promise<Product[]> {
  products ??= getCollection('products').then((entries) => {
    const folder = keptProductsFolder(contentDirectory());
    const byFile = Map.groupBy(entries, ({ id }) => keptFileOf(folder, id));
    return [...byFile]
      .flatMap(([file, group]) => {
        const kept = readKeptProducts(file);
        return group.map(({ id, digest }) => {
          const known = kept[id];
          if (!known || known.digest !== digest) throw new Error(CHANGED);
          digests.set(known.product, known.digest);
          return known.product;
        });
      })
      .sort(compareProducts);
  });
  return products;
}
let products: Promise<Product[]> | undefined;
const digests = new WeakMap<Product, string>();

/** Hash of all that is known of a product that `loadProducts` gave. */
export function digestOf(product: Product): string {
  return digests.get(product) ?? '';
}

/** All categories by their slugs, in the order of the tree. */
export function loadCategories(): Promise<ReadonlyMap<string, ListedCategory>> {
  categories ??= getCollection('categories').then((entries) => {
    const named = entries.map(({ id, data }) => ({ slug: id, ...(data as Category) }));
    return new Map(categoryTree(named, DEFAULT_LANGUAGE).map((one) => [one.slug, one]));
  });
  return categories;
}
let categories: Promise<ReadonlyMap<string, ListedCategory>> | undefined;

/** By slug: the products in a category and below it, in the order of their CAS numbers. */
export function productsByCategory(): Promise<ReadonlyMap<string, readonly Product[]>> {
  byCategory ??= Promise.all([loadProducts(), loadCategories()]).then(([all, known]) =>
    productsIn(all, known),
  );
  return byCategory;
}
let byCategory: Promise<ReadonlyMap<string, readonly Product[]>> | undefined;

/** The printed catalog; computed once for all its pages. */
export function loadBooklet(): Promise<Booklet> {
  booklet ??= Promise.all([loadProducts(), loadCategories()]).then(([all, known]) =>
    makeBooklet(all, known),
  );
  return booklet;
}
let booklet: Promise<Booklet> | undefined;

/** Products by molecular formula, formulas in the order of the Hill system. */
export function productsByFormula(): Promise<ReadonlyMap<string, readonly Product[]>> {
  byFormula ??= loadProducts().then((all) => {
    const groups = Map.groupBy(all, ({ derived }) => derived.formula ?? '');
    groups.delete('');
    return new Map([...groups].sort(([a], [b]) => compareHill(a, b)));
  });
  return byFormula;
}
let byFormula: Promise<ReadonlyMap<string, readonly Product[]>> | undefined;

/** Every name of every product by initial; computed once for all pages. */
export async function loadNameIndex(): Promise<{ initial: string; names: NamedProduct[] }[]> {
  names ??= loadProducts().then(nameIndex);
  return names;
}
let names: Promise<{ initial: string; names: NamedProduct[] }[]> | undefined;

/** The documents of each product by its id, the most important first. */
export function loadDocuments(): Promise<Map<string, ProductDocument[]>> {
  documents ??= getCollection('documents').then(
    (entries) => new Map(entries.map(({ id, data }) => [id, data.documents as ProductDocument[]])),
  );
  return documents;
}
let documents: Promise<Map<string, ProductDocument[]>> | undefined;

/** All sources by id, including those of the methods. */
export function loadSources(): Promise<Record<string, Source>> {
  sources ??= getCollection('sources').then((entries) =>
    withMethodSources(Object.fromEntries(entries.map(({ id, data }) => [id, data as Source]))),
  );
  return sources;
}
let sources: Promise<Record<string, Source>> | undefined;

export async function loadCompany(): Promise<Company> {
  const [company] = await getCollection('company');
  if (!company) throw new Error('company.yaml was not loaded');
  return company.data as Company;
}

/** What site.yaml says; nothing where there is none. */
export async function loadSite(): Promise<Site> {
  const [site] = await getCollection('site');
  return (site?.data as Site | undefined) ?? {};
}

/** The files of look/. */
export function loadLook(): Promise<Look> {
  look ??= readLook(contentDirectory()).then((read) => read.look);
  return look;
}
let look: Promise<Look> | undefined;

/** Prose pages of the supplier's own, such as terms of delivery, in the order of their names. */
export async function loadOwnPages(): Promise<{ slug: string; title: string }[]> {
  const known: readonly string[] = PAGES;
  return (await getCollection('pages', ({ id }) => !known.includes(id)))
    .map(({ id, data }) => ({ slug: id, title: data.title }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A prose page: its frontmatter, and a component that renders its text. */
export async function loadPage(slug: string) {
  const entry = await getEntry('pages', slug);
  if (!entry) throw new Error(`pages/${slug}.md was not loaded`);
  return { ...entry.data, Content: (await render(entry)).Content };
}

/** A product for rows of tables. */
export interface ListedProduct {
  product: Product;
  /** Whether other products have its formula. */
  hasIsomers: boolean;
  /** What is on offer, where something is said of it. */
  offer?: OfferSummary;
}

/** A product with its drawing, for cards and product pages. */
export interface DrawnProduct extends ListedProduct {
  /** Inline SVG with an accessible name; absent without a structure. */
  drawing?: string;
}

/** The products with what lists say of them. */
export async function listProducts(products: readonly Product[]): Promise<ListedProduct[]> {
  const isomers = await productsByFormula();
  return products.map((product) => {
    const offer = offerSummary(product.content);
    const { length } = isomers.get(product.derived.formula ?? '') ?? [];
    return { product, hasIsomers: length > 1, ...(offer && { offer }) };
  });
}

/**
 * Draws the structures of the products, with accessible names in the page's language.
 * @param describedBy id of the element that describes the structure, on the product's own page
 */
export async function drawProducts(
  products: readonly Product[],
  language: Language,
  describedBy?: string,
): Promise<DrawnProduct[]> {
  const label = strings(language).product.drawingLabel;
  const listed = await listProducts(products);
  return Promise.all(
    listed.map(async (one) => {
      const { product } = one;
      if (!hasStructure(product)) return one;
      const { drawing } = await shownStructure(product);
      const name = fill(label, { name: product.content.name });
      return { ...one, drawing: toInlineSvg(drawing, name, describedBy) };
    }),
  );
}

/** The drawing of a product's structure; undefined without one. */
export async function drawingOf(product: Product): Promise<Drawing | undefined> {
  return hasStructure(product) ? (await shownStructure(product)).drawing : undefined;
}

/** What a structure looks like, in words, and the ions that it gives. */
export interface Described {
  description: StructureDescription;
  ions: readonly ListedIon[];
}

/** Data of a product's page on the structure and on other products. */
export interface Surroundings {
  /** Absent without a structure. */
  described?: Described;
  /** The product that took the place of this one. */
  successor?: Product;
  /** Ids of the products by CAS number. */
  idsByCas: ReadonlyMap<string, string>;
  lookalikes: Lookalike[];
  related: Neighbour[];
}

/** Related products shown on a page. */
const MAX_RELATED = 4;

export async function loadSurroundings(product: Product): Promise<Surroundings> {
  const { successor, byCas, idsByCas, index: neighbours, related } = await loadNeighbours(product);
  return {
    ...(hasStructure(product) && { described: await shownStructure(product) }),
    ...(successor && { successor }),
    idsByCas,
    lookalikes: await lookalikes(product, neighbours, byCas),
    related,
  };
}

/** The other products that the page of a product speaks of, and what they are found in. */
export async function loadNeighbours(product: Product) {
  index ??= indexNeighbours();
  const { neighbours, byCas, idsByCas, byId } = await index;
  return {
    index: neighbours,
    byCas,
    idsByCas,
    successor: byId.get(product.content.replacedBy ?? ''),
    related: relatedProducts(neighbours, product, MAX_RELATED),
  };
}

async function indexNeighbours() {
  const all = await loadProducts();
  const byCas = new Map(
    all.flatMap((product) =>
      product.content.cas ? [[product.content.cas, product] as const] : [],
    ),
  );
  const idsByCas = new Map([...byCas].map(([cas, { id }]) => [cas, id]));
  const byId = new Map(all.map((product) => [product.id, product]));
  // A product that is no longer sold is not offered beside others.
  const sold = all.filter((product) => !isDiscontinued(product));
  return { neighbours: buildNeighbourIndex(sold), byCas, idsByCas, byId };
}
let index: ReturnType<typeof indexNeighbours> | undefined;

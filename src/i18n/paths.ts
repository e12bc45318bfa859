import { DEFAULT_LANGUAGE, type Language, pageLanguage } from './languages.ts';

export type Paths = ReturnType<typeof pathsBelow>;

/**
 * Every address of the site. The addresses are a public contract and never change.
 * @param base prefix of the addresses, with a trailing slash: a path, or an absolute URL
 */
function pathsBelow(base: string, language: Language) {
  const root = language === DEFAULT_LANGUAGE ? base : `${base}${language}/`;
  return {
    home: root,
    products: (page = 1) => paged(`${root}products/`, page),
    product: (id: string) => `${root}products/${id}/`,
    productData: (id: string) => `${base}products/${id}.json`,
    /** Picture of a product for link previews. */
    productPicture: (id: string) => `${base}og/${id}.png`,
    articlePicture: (slug: string) => `${base}og/news/${slug}.png`,
    /** Picture of pages without one of their own. */
    catalogPicture: `${base}og/catalog.png`,
    /** @param ids of two to four products */
    compare: (ids: readonly string[] = []) =>
      `${root}compare/${ids.length === 0 ? '' : `?p=${ids.map(encodeURIComponent).join(',')}`}`,
    categories: `${root}categories/`,
    category: (slug: string, page = 1) => paged(`${root}categories/${slug}/`, page),
    casIndex: (page = 1) => paged(`${root}cas/`, page),
    formulaIndex: (page = 1) => paged(`${root}formula/`, page),
    /** @param hill molecular formula in the Hill system, e.g. C8H7IO */
    formula: (hill: string, page = 1) => paged(`${root}formula/${encodeURIComponent(hill)}/`, page),
    inchiKey: (key: string) => `${root}inchikey/${key}/`,
    search: (text?: string) =>
      text === undefined
        ? `${root}search/`
        : `${root}search/?${new URLSearchParams({ q: text }).toString()}`,
    searchList: `${root}search/list/`,
    /** @param smiles a structure that others contain, or are like */
    structureSearch: (smiles?: string, mode?: string) =>
      `${root}search/structure/` +
      (smiles === undefined ? '' : `?smiles=${encodeURIComponent(smiles)}`) +
      (mode === undefined ? '' : `&mode=${mode}`),
    /** Folder of the files of the search index. */
    searchFolder: `${base}search/`,
    /** Data of the search page, for other pages with lists. */
    searchPageData: `${base}search/page.json`,
    /** Pointer to the search index, fetched when the visitor begins to type. */
    searchPointer: `${base}search/latest.json`,
    /** @param letter a to z, or `OTHER_INITIAL` */
    nameIndex: (letter?: string, page = 1) =>
      letter === undefined ? `${root}names/` : paged(`${root}names/${letter}/`, page),
    /** The printed catalog; a large one has several parts. */
    print: (part = 1) => paged(`${root}print/`, part),
    openSearch: `${root}opensearch.xml`,
    /** @param asked a compound to put on the quote list, held or not */
    quote: (asked?: Partial<Record<'cas' | 'name' | 'structure', string>>) =>
      `${root}quote/${asked ? `?${new URLSearchParams(asked).toString()}` : ''}`,
    /** JSON Schema of a quote request in a file, by version. */
    quoteRequestSchema: (version: number) => `${base}schemas/quote-request-${String(version)}.json`,
    news: `${root}news/`,
    article: (slug: string) => `${root}news/${slug}/`,
    /** @param slug of a prose page of the supplier's own */
    page: (slug: string) => `${root}${slug}/`,
    /** The icon of a site that has its own. */
    icon: `${base}look/icon.svg`,
    about: `${root}about/`,
    contact: `${root}contact/`,
    privacy: `${root}privacy/`,
    /** @param id of a source in sources.yaml */
    sources: (id?: string) => (id === undefined ? `${root}sources/` : `${root}sources/#${id}`),
    document: (id: string, file: string) => `${base}documents/${id}/${file}`,
    /** @param part from 1, of a catalog that is too large for one file */
    catalogData: (format: 'json' | 'csv' | 'sdf' | 'xlsx', part?: number) =>
      `${base}catalog${part === undefined ? '' : `-${String(part)}`}.${format}`,
    /** JSON Schema of the published data of a version. */
    dataSchema: (kind: 'product' | 'catalog', version: number) =>
      `${base}schemas/${kind}-${String(version)}.json`,
    favicon: `${base}favicon.svg`,
    sitemap: `${base}sitemap-index.xml`,
    feed: `${root}rss.xml`,
    /** New and changed products. */
    productFeed: `${root}products.xml`,
    picture: (id: string, file: string) => `${base}pictures/${id}/${file}`,
  } as const;
}

function paged(first: string, page: number): string {
  return page === 1 ? first : `${first}${String(page)}/`;
}

/** Astro's `base`, inserted by Vite; commands that run without Vite use absolute URLs only. */
const BASE = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** Addresses for links between pages of a language, below the base path of the site. */
export function pathsIn(language: Language): Paths {
  return pathsBelow(BASE, language);
}

/** `pathsIn` the language of the page that the script runs in. */
export function pagePaths(): Paths {
  return pathsIn(pageLanguage());
}

/** Absolute URLs for content used outside the site: data files, feeds, metadata. */
export function addressesAt(site: URL, language: Language = DEFAULT_LANGUAGE): Paths {
  return pathsBelow(site.href, language);
}

/** URL at which the site is published, including its path: `publishedAt(Astro.site)`. */
export function publishedAt(site: URL | undefined): URL {
  return new URL(BASE, site);
}

/** Link to a Digital Object Identifier's resolver. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}

/** The address of a compound's record in PubChem. */
export function pubchemUrl(cid: number): string {
  return `https://pubchem.ncbi.nlm.nih.gov/compound/${String(cid)}`;
}

/** Addresses of records by their numbers. */
const REGISTRY_ADDRESSES = {
  ChemSpider: (number: string) => `https://www.chemspider.com/Chemical-Structure.${number}.html`,
  'NIST Chemistry WebBook': (number: string) =>
    `https://webbook.nist.gov/cgi/cbook.cgi?ID=${number}`,
  nmrshiftdb2: (number: string) => `https://nmrshiftdb.nmr.uni-koeln.de/molecule/${number}`,
};

export type LinkedRegistry = keyof typeof REGISTRY_ADDRESSES;

/** The address of a compound's record; undefined for a registry whose addresses are unknown. */
export function registryUrl(registry: string, number: string): string | undefined {
  const known = Object.entries(REGISTRY_ADDRESSES).find(([name]) => name === registry);
  return known?.[1](encodeURIComponent(number));
}

import { DEFAULT_LANGUAGE, type Language, pageLanguage } from './languages.ts';

export type ProductDataFormat = 'json' | 'mol' | 'sdf';

export type Paths = ReturnType<typeof pathsBelow>;

/**
 * Every address of the site is made here. They are a public contract: they never change.
 * @param base what they begin with, to the last slash: a path, or a whole address
 */
function pathsBelow(base: string, language: Language) {
  const root = language === DEFAULT_LANGUAGE ? base : `${base}${language}/`;
  return {
    home: root,
    products: (page = 1) => paged(`${root}products/`, page),
    product: (cas: string) => `${root}products/${cas}/`,
    productData: (cas: string, format: ProductDataFormat) => `${base}products/${cas}.${format}`,
    /** The structure drawing as an SVG file, fit for `<img>`. */
    productDrawing: (cas: string) => `${base}products/${cas}.svg`,
    /** Picture of a product for link previews. */
    productPicture: (cas: string) => `${base}og/${cas}.png`,
    articlePicture: (slug: string) => `${base}og/news/${slug}.png`,
    /** Picture of every page that has none of its own. */
    catalogPicture: `${base}og/catalog.png`,
    category: (slug: string, page = 1) => paged(`${root}categories/${slug}/`, page),
    casIndex: (page = 1) => paged(`${root}cas/`, page),
    formulaIndex: (page = 1) => paged(`${root}formula/`, page),
    /** @param hill molecular formula in the Hill system, e.g. C8H7IO */
    formula: (hill: string) => `${root}formula/${encodeURIComponent(hill)}/`,
    inchiKey: (key: string) => `${root}inchikey/${key}/`,
    search: (text?: string) =>
      text === undefined
        ? `${root}search/`
        : `${root}search/?${new URLSearchParams({ q: text }).toString()}`,
    searchList: `${root}search/list/`,
    /** Where the search index is; it is asked for when somebody begins to type. */
    /** @param file of the index, as it names itself */
    searchFile: (file: string) => `${base}search/${file}`,
    searchPointer: `${base}search/latest.json`,
    /** @param letter a to z, or what `nameInitial` gives for other names */
    nameIndex: (letter?: string, page = 1) =>
      letter === undefined ? `${root}names/` : paged(`${root}names/${letter}/`, page),
    /** The catalog for paper, in parts where it is large. */
    print: (part = 1) => paged(`${root}print/`, part),
    openSearch: `${root}opensearch.xml`,
    /** @param cas CAS Registry Number to put on the quote list */
    quote: (cas?: string) =>
      cas === undefined
        ? `${root}quote/`
        : `${root}quote/?${new URLSearchParams({ cas }).toString()}`,
    /** JSON Schema of a quote request in a file, by the version of its shape. */
    quoteRequestSchema: (version: number) => `${base}schemas/quote-request-${String(version)}.json`,
    news: `${root}news/`,
    article: (slug: string) => `${root}news/${slug}/`,
    about: `${root}about/`,
    contact: `${root}contact/`,
    privacy: `${root}privacy/`,
    /** @param id of a source in sources.yaml */
    sources: (id?: string) => (id === undefined ? `${root}sources/` : `${root}sources/#${id}`),
    document: (cas: string, file: string) => `${base}documents/${cas}/${file}`,
    catalogData: (format: 'json' | 'csv' | 'sdf') => `${base}catalog.${format}`,
    /** JSON Schema of the published data of a version. */
    dataSchema: (kind: 'product' | 'catalog', version: number) =>
      `${base}schemas/${kind}-${String(version)}.json`,
    favicon: `${base}favicon.svg`,
    sitemap: `${base}sitemap-index.xml`,
    feed: `${root}rss.xml`,
  } as const;
}

function paged(first: string, page: number): string {
  return page === 1 ? first : `${first}${String(page)}/`;
}

/** Astro's `base`, which Vite puts in; commands that run without Vite make whole addresses only. */
const BASE = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';

/** Addresses as the pages of a language link to them, below the path that the site is served at. */
export function pathsIn(language: Language): Paths {
  return pathsBelow(BASE, language);
}

/** `pathsIn` the language of the page that the script runs in. */
export function pagePaths(): Paths {
  return pathsIn(pageLanguage());
}

/** Whole addresses for what leaves the site: data files, feeds, metadata. */
export function addressesAt(site: URL, language: Language = DEFAULT_LANGUAGE): Paths {
  return pathsBelow(site.href, language);
}

/** Where the site is published, its path included: `publishedAt(Astro.site)`. */
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

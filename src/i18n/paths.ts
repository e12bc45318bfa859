/**
 * Every URL of the site is made here. These addresses are a public contract: they never change.
 */
export type ProductDataFormat = 'json' | 'mol' | 'sdf';

export const paths = {
  home: '/',
  products: (page = 1) => paged('/products/', page),
  product: (cas: string) => `/products/${cas}/`,
  productData: (cas: string, format: ProductDataFormat) => `/products/${cas}.${format}`,
  /** The structure drawing as an SVG file, fit for `<img>`. */
  productDrawing: (cas: string) => `/products/${cas}.svg`,
  /** Picture of a product for link previews. */
  productPicture: (cas: string) => `/og/${cas}.png`,
  articlePicture: (slug: string) => `/og/news/${slug}.png`,
  /** Picture of every page that has none of its own. */
  catalogPicture: '/og/catalog.png',
  category: (slug: string, page = 1) => paged(`/categories/${slug}/`, page),
  casIndex: (page = 1) => paged('/cas/', page),
  formulaIndex: (page = 1) => paged('/formula/', page),
  /** @param hill molecular formula in the Hill system, e.g. C8H7IO */
  formula: (hill: string) => `/formula/${encodeURIComponent(hill)}/`,
  inchiKey: (key: string) => `/inchikey/${key}/`,
  search: (text?: string) =>
    text === undefined ? '/search/' : `/search/?${new URLSearchParams({ q: text }).toString()}`,
  searchList: '/search/list/',
  /** Where the search index is; it is asked for when somebody begins to type. */
  searchPointer: '/search/latest.json',
  /** @param letter a to z, or what `nameInitial` gives for other names */
  nameIndex: (letter?: string, page = 1) =>
    letter === undefined ? '/names/' : paged(`/names/${letter}/`, page),
  /** The catalog for paper, in parts where it is large. */
  print: (part = 1) => paged('/print/', part),
  openSearch: '/opensearch.xml',
  /** @param cas CAS Registry Number to put on the request list */
  quote: (cas?: string) =>
    cas === undefined ? '/quote/' : `/quote/?${new URLSearchParams({ cas }).toString()}`,
  /** JSON Schema of a quote request in a file, by the version of its shape. */
  quoteRequestSchema: (version: number) => `/schemas/quote-request-${String(version)}.json`,
  news: '/news/',
  article: (slug: string) => `/news/${slug}/`,
  about: '/about/',
  contact: '/contact/',
  privacy: '/privacy/',
  /** @param id of a source in sources.yaml */
  sources: (id?: string) => (id === undefined ? '/sources/' : `/sources/#${id}`),
  document: (cas: string, file: string) => `/documents/${cas}/${file}`,
  catalogData: (format: 'json' | 'csv' | 'sdf') => `/catalog.${format}`,
  /** JSON Schema of the published data of a version. */
  dataSchema: (kind: 'product' | 'catalog', version: number) =>
    `/schemas/${kind}-${String(version)}.json`,
  sitemap: '/sitemap-index.xml',
  feed: '/rss.xml',
} as const;

function paged(base: string, page: number): string {
  return page === 1 ? base : `${base}${String(page)}/`;
}

/** Link to a Digital Object Identifier's resolver. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}

/** The address of a compound's record in PubChem. */
export function pubchemUrl(cid: number): string {
  return `https://pubchem.ncbi.nlm.nih.gov/compound/${String(cid)}`;
}

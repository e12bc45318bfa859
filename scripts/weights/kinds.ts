/**
 * Every kind of page of the built site and its budgets, in bytes after brotli.
 *
 * The budgets of the product page and of the search are goals (docs/architecture.md). The others
 * have some margin over the current sizes, to catch growth but not small changes of text.
 */
export interface Kind {
  readonly name: string;
  /** Addresses of the kind; a page is of the first kind that matches. */
  readonly paths: RegExp;
  /** The page with its CSS, drawings and data. */
  readonly html: number;
  /** Scripts that run initially. */
  readonly script: number;
  /** All scripts that are loaded on interaction. */
  readonly later: number;
  /** Script and first file of the search index. */
  readonly withIndex?: number;
}

const kB = 1000;
/** Header, search box and the scripts that they load when the visitor goes to the box and types. */
const FRAME = { script: 5 * kB, later: 53 * kB };
/** Sixty products or 200 rows. */
const LIST = { html: 30 * kB, script: 5 * kB, later: 65 * kB };

export const KINDS: readonly Kind[] = [
  { name: 'home', paths: /^\/$/, html: 16 * kB, ...FRAME },
  {
    name: 'product',
    paths: /^\/products\/(?!\d+\/)[a-z0-9-]+\/$/,
    html: 14 * kB,
    script: 3 * kB,
    // The frame's scripts, what is loaded when the form is used, a pack added or a file saved, and
    // 515 kB of the 3-D model, only when it is asked for.
    later: 590 * kB,
  },
  { name: 'list of products', paths: /^\/products\/(\d+\/)?$/, ...LIST },
  { name: 'category', paths: /^\/categories\/([^/]+\/(\d+\/)?)?$/, ...LIST },
  { name: 'index', paths: /^\/(cas|formula)\/(\d+\/)?$/, ...LIST },
  { name: 'index of names', paths: /^\/names\/([^/]+\/(\d+\/)?)?$/, ...LIST },
  // One a product: it leads on to the product, without styles and scripts.
  {
    name: 'InChIKey or formula of one product',
    paths: /^\/(inchikey|formula)\/[^/]+\/$/,
    html: 0.6 * kB,
    script: 0,
    later: 0,
  },
  {
    name: 'search',
    paths: /^\/search\/$/,
    html: 14 * kB,
    script: 42 * kB,
    later: 400 * kB,
    withIndex: 45 * kB,
  },
  {
    name: 'look-up of a list',
    paths: /^\/search\/list\/$/,
    html: 14 * kB,
    script: 41.7 * kB,
    later: 400 * kB,
  },
  {
    name: 'structure search',
    paths: /^\/search\/structure\/$/,
    html: 14 * kB,
    script: 8 * kB,
    // The editor is 0.3 MB.
    later: 750 * kB,
  },
  {
    name: 'comparison',
    paths: /^\/compare\/$/,
    html: 18 * kB,
    script: 20 * kB,
    later: FRAME.later,
  },
  {
    name: 'quote list',
    paths: /^\/quote\/$/,
    html: 16 * kB,
    script: 90 * kB,
    // The frame's scripts, files, and on saving or reading a table what writes and reads XLSX.
    later: 80 * kB,
  },
  { name: 'news', paths: /^\/news\/$/, html: 10 * kB, ...FRAME },
  { name: 'article', paths: /^\/news\/[^/]+\/$/, html: 30 * kB, ...FRAME },
  { name: 'prose', paths: /^\/(about|contact|privacy)\/$/, html: 11 * kB, ...FRAME },
  { name: 'sources', paths: /^\/sources\/$/, html: 30 * kB, ...FRAME },
  { name: 'catalog for paper', paths: /^\/print\/(\d+\/)?$/, html: 150 * kB, ...FRAME },
  { name: 'style guide', paths: /^\/styleguide\/$/, html: 14 * kB, ...FRAME },
  { name: 'not found', paths: /^\/404\.html$/, html: 8 * kB, ...FRAME },
];

/** Fonts of a page: two weights of Latin, and of Greek if it has Greek letters. */
export const FONT_BUDGET = { latin: 48 * kB, withGreek: 70 * kB };
/** Image files; drawings are inline. */
export const IMAGE_BUDGET = 2 * kB;
/** Initial requests: the page, its scripts, fonts and icon. */
export const REQUEST_BUDGET = 24;

export function kindOf(path: string): Kind | undefined {
  return KINDS.find(({ paths }) => paths.test(path));
}

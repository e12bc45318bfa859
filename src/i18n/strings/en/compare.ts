/** Words of the page that compares products. */
export const compareStrings = {
  title: 'Compare products',
  description: 'Two to four products of the catalog side by side, with what differs marked.',
  lead: 'Two to four products side by side. What differs is marked with ≠.',
  noScript:
    'Comparing needs JavaScript. Without it, read the same facts on each product’s page; these lists lead to them:',
  loading: 'Loading the products …',
  /** Number of products that are shown. */
  shown: '{n} products are compared; {different} of {rows} rows differ.',
  table: 'Comparison',
  property: 'Property',
  noneOnFile: 'none on file',
  /** Beside a product that is no longer sold. */
  sold: 'current',
  differs: 'differs',
  differsSign: '≠',
  leaveOut: 'Remove',
  leaveOutOf: 'Remove {name}',
  onlyDifferences: 'Only differences',
  onlyHint: 'Hides rows that are the same for all.',
  copy: 'Copy as TSV',
  save: 'Save as TSV',
  copied: 'The table is copied.',
  copyFailed: 'The browser refused to copy: save the table instead.',
  tableFile: 'comparison',
  rows: {
    structure: 'Structure',
    status: 'Status',
    grades: 'Grades and purity',
    packs: 'Packs and prices',
    groups: 'Functional groups',
    signalWord: 'Signal word',
    pictograms: 'Pictograms',
    hazard: 'Hazard statements',
    links: 'More',
  },
  /** A statement with its source. */
  sourced: '{what} [{source}]',
  /** A pack of one of several grades. */
  ofGrade: '{grade}: {pack}',
  asData: 'Data (JSON)',
  problems: {
    none: 'No products chosen. Choose two to four in the search results, or use “Compare” on a product page. The lists below lead to all products.',
    one: 'Only {name} can be shown, and a comparison needs two products. Use “Compare” on its page; the lists below lead to all others.',
    onePage: 'Page of {name}',
    unknown: 'No product here has the ID “{id}”, so it is not compared. IDs must match exactly.',
    search: 'Search for {id}',
    failed:
      'The data of “{id}” did not load, so it is not compared. It may still be in the catalog.',
    page: 'Page of {id}',
    retry: 'Try again',
    twice: '“{id}” was given more than once; it is shown once.',
    tooMany:
      'At most four products fit side by side. Not shown: {ids}. Remove one to see the next.',
  },
  /** The link on product pages. */
  compare: 'Compare',
  compareWith: 'Compare with {name}',
};

/** Words of the page that compares products. */
export const compareStrings = {
  title: 'Compare products',
  description: 'Two to four products of the catalog side by side, with what differs marked.',
  lead: 'Two to four products side by side. What differs is marked with ≠.',
  noScript:
    'Comparing needs JavaScript: this page reads the data of the products that its address names. Without it, each product has a page with the same facts; these lists lead to them.',
  loading: 'The products are loading.',
  /** Number of products that are shown. */
  shown: '{n} products are compared; {different} of {rows} rows differ.',
  table: 'Comparison',
  property: 'Property',
  noneOnFile: 'none on file',
  /** Beside a product that is no longer sold. */
  sold: 'sold',
  differs: 'differs',
  differsSign: '≠',
  leaveOut: 'Leave out',
  leaveOutOf: 'Leave out {name}',
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
    hazard: 'H statements',
    links: 'More',
  },
  /** A statement with its source. */
  sourced: '{what} [{source}]',
  /** A pack of one of several grades. */
  ofGrade: '{grade}: {pack}',
  asData: 'Data (JSON)',
  problems: {
    none: 'The address names no product. Choose two to four: the lists below lead to all products, and a product page has “Compare” beside its look-alikes.',
    one: 'Only {name} can be shown, and a comparison needs two products. Its page has “Compare” beside its look-alikes and related products; the lists below lead to all others.',
    onePage: 'Page of {name}',
    unknown: 'No product here has the id “{id}”, so it is not compared. Ids are read exactly.',
    search: 'Search for {id}',
    failed:
      'The data of “{id}” did not load, so it is not compared. That says nothing about the product.',
    page: 'Page of {id}',
    retry: 'Try again',
    twice: '“{id}” is named more than once and shown once.',
    tooMany:
      'At most four products fit side by side. Not shown: {ids}. Leave one out to see the next.',
  },
  /** The link on product pages. */
  compare: 'Compare',
  compareWith: 'Compare with {name}',
};

import { compareStrings } from './en/compare.ts';
import { functionalGroupStrings } from './en/functional-groups.ts';
import { factStrings } from './en/facts.ts';
import { newsStrings } from './en/news.ts';
import { printStrings } from './en/print.ts';
import { productStrings } from './en/product.ts';
import { quoteStrings } from './en/quote.ts';
import { searchListStrings } from './en/search-list.ts';
import { searchStrings } from './en/search.ts';
import { siteStrings } from './en/site.ts';
import { structureSearchStrings } from './en/structure-search.ts';
import { supplyStrings } from './en/supply.ts';
import { structureStrings } from './en/structure.ts';

/** Every word of the site in English that does not come from content/. */
export const en = {
  site: siteStrings,
  product: productStrings,
  compare: compareStrings,
  print: printStrings,
  facts: factStrings,
  search: searchStrings,
  searchList: searchListStrings,
  quote: quoteStrings,
  news: newsStrings,
  structure: structureStrings,
  structureSearch: structureSearchStrings,
  supply: supplyStrings,
  functionalGroups: functionalGroupStrings,
};

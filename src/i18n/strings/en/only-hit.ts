/** What stands below the only hit of a search. */
export const onlyHitStrings = {
  page: 'Product page',
  names: 'Other names',
  sameFormula: 'Other products with formula {formula}',
  all: 'All {n} with this formula',
};

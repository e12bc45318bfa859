/** Addresses at the root of the site that a prose page cannot have. */
const TAKEN = new Set([
  '404',
  'cas',
  'catalog',
  'categories',
  'compare',
  'documents',
  'formula',
  'inchikey',
  'look',
  'names',
  'news',
  'og',
  'pictures',
  'print',
  'products',
  'schemas',
  'search',
  'sources',
  'styleguide',
]);

/** Whether another page has the address `/<slug>/`, or files are below it. */
export function isTaken(slug: string): boolean {
  return TAKEN.has(slug);
}

/** Fields of a product's content that decide on its id. */
export interface Identity {
  cas?: string | undefined;
  catalogNumber?: string | undefined;
  name?: string | undefined;
}

/** Maximum characters of an id: it names a file, to which others add their endings. */
const MAX_SLUG = 100;

/**
 * The id of a product, which names its file and its address: the CAS number, else the catalog
 * number as a slug, else the name as a slug. An id of digits alone gets "no-" in front, since
 * /products/2/ is the second page of all products; so does one that looks like a CAS number.
 * @returns an empty text if nothing of it can be written in a-z and 0-9
 */
export function productId({ cas, catalogNumber, name }: Identity): string {
  if (cas !== undefined) return cas;
  const whole = slugOf(catalogNumber ?? '') || slugOf(name ?? '');
  const slug = whole.slice(0, MAX_SLUG).replace(/-+$/, '');
  return /^\d+$|^\d{2,7}-\d\d-\d$/.test(slug) ? `no-${slug}` : slug;
}

/** "n-BuLi, 2.5 M in hexanes" as n-buli-2-5-m-in-hexanes; letters without their marks. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

import { pagePaths } from '#i18n/paths.ts';
import type { Wanted } from '#quote/list/line.ts';

/** Id of the product of a line; lines of earlier versions have the CAS number only. */
export function heldId({ product, cas, held }: Wanted): string | undefined {
  return held ? (product ?? cas) : undefined;
}

/** Address of the product's page. */
export function productPage(line: Wanted): string | undefined {
  const id = heldId(line);
  return id === undefined ? undefined : pagePaths().product(id);
}

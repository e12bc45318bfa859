import { pagePaths } from '#i18n/paths.ts';
import type { Wanted } from '#quote/list/line.ts';

type Facts = Pick<Wanted, 'product' | 'cas' | 'formula' | 'held'>;

/** Address of the product's page; lines of earlier versions have the CAS number only. */
export function productPage({ product, cas, held }: Facts): string | undefined {
  const id = product ?? cas;
  return held && id ? pagePaths().product(id) : undefined;
}

/** Address of the drawing; it may be missing. What has neither CAS number nor formula has none. */
export function productDrawing({ product, cas, formula, held }: Facts): string | undefined {
  const id = product ?? cas;
  return held && id && (cas ?? formula) ? pagePaths().productDrawing(id) : undefined;
}

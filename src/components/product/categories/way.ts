import type { Step } from '#catalog/exports/json-ld.ts';
import type { ListedCategory } from '#catalog/product/category-tree.ts';
import type { Localized } from '#i18n/localize.ts';

/**
 * The steps through categories. One that is named as the list of all products is no step, so that
 * no way reads "Products / Products".
 */
export function categorySteps(path: readonly ListedCategory[], localized: Localized): Step[] {
  return path
    .filter((category) => !isGeneral(category, localized))
    .map(({ name, slug }) => ({ text: name, href: localized.paths.category(slug) }));
}

/** The steps from the list of all products through categories. */
export function stepsFromProducts(path: readonly ListedCategory[], localized: Localized): Step[] {
  const { strings, paths } = localized;
  const all = { text: strings.site.products, href: paths.products() };
  return [all, ...categorySteps(path, localized)];
}

/** The steps to the page of a category; none to one that is named as the list of all products. */
export function stepsToCategory(category: ListedCategory, localized: Localized): Step[] {
  return isGeneral(category, localized)
    ? []
    : stepsFromProducts(category.path.slice(0, -1), localized);
}

function isGeneral({ name }: ListedCategory, { strings: { site } }: Localized): boolean {
  const general = [site.products, site.allProducts, site.catalog];
  return general.some((one) => one.toLowerCase() === name.toLowerCase());
}

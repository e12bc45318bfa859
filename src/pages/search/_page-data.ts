import { loadCategories, loadProducts } from '#catalog/product/load.ts';
import type { SearchPageData } from '#components/search/results/page-data.ts';
import type { Localized } from '#i18n/localize.ts';
import { searchIndexFiles } from './_index-file.ts';

/** The data of a page with hits: words, names of values, and where the index is. */
export async function searchPageData({ strings, paths }: Localized): Promise<SearchPageData> {
  const products = await loadProducts();
  const groups = new Set<string>(
    products.flatMap(({ derived }) => derived.structure?.functionalGroups ?? []),
  );
  const materials = new Set<string>(
    products.flatMap(({ content: { composition, withoutStructure } }) =>
      [composition?.kind ?? withoutStructure].filter((one) => one !== undefined),
    ),
  );
  const categories = [...(await loadCategories()).values()];
  return {
    words: strings.search,
    names: {
      category: Object.fromEntries(categories.map(({ slug, name }) => [slug, name])),
      group: only(strings.functionalGroups, groups),
      material: only(strings.supply.materials, materials),
    },
    parents: categories.flatMap(({ slug, path }) =>
      path.slice(-2, -1).map((parent) => [slug, parent.slug] as const),
    ),
    index: (await searchIndexFiles()).pointer,
    structures: (await searchIndexFiles()).structures,
    folder: paths.searchFolder,
  };
}

/** The words of these keys. */
function only(words: Record<string, string>, keys: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(words).filter(([key]) => keys.has(key)));
}

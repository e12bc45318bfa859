import type { APIRoute, GetStaticPaths } from 'astro';
import {
  catalogFiles,
  type CatalogFile,
  type CatalogFormat,
} from '#catalog/exports/catalog-files.ts';
import { digestOf, loadCategories, loadProducts, loadSources } from '#catalog/product/load.ts';
import { categoriesKey, keyOf } from '#catalog/product/page-keys.ts';
import { buildsWholeCatalog } from '#catalog/product/shard.ts';
import { publishedAt } from '#i18n/paths.ts';

export type CatalogRoute = APIRoute<CatalogFile>;

/** The files of the whole catalog in a format: `catalog`, and its parts `catalog-1`, `catalog-2`. */
export function catalogPages(format: CatalogFormat): GetStaticPaths {
  return async () => {
    if (!buildsWholeCatalog()) return [];
    const files = catalogFiles(format, {
      products: await loadProducts(),
      categories: [...(await loadCategories()).values()],
      sources: await loadSources(),
      site: publishedAt(new URL(import.meta.env.SITE)),
    });
    const rest = keyOf(await categoriesKey(), await loadSources());
    return files.map((props) => ({
      params: { catalog: props.part === undefined ? 'catalog' : `catalog-${String(props.part)}` },
      props: { ...props },
      // A list of parts has no products of its own.
      ...(props.products.length > 0 && {
        cacheKey: keyOf(rest, props.products.map(digestOf)),
      }),
    }));
  };
}

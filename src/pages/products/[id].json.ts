import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productJson } from '#catalog/exports/json.ts';
import { drawingOf, loadDocuments, loadProducts, loadSources } from '#catalog/product/load.ts';
import { productKey } from '#catalog/product/page-keys.ts';
import { publishedAt } from '#i18n/paths.ts';

export async function getStaticPaths() {
  return Promise.all(
    (await loadProducts()).map(async (product) => ({
      params: { id: product.id },
      props: { product },
      cacheKey: await productKey(product),
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) => {
  const { product } = props;
  const data = await productJson(
    product,
    await loadSources(),
    publishedAt(site),
    await drawingOf(product),
    (await loadDocuments()).get(product.id),
  );
  return new Response(`${JSON.stringify(data, null, 2)}\n`);
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productJson } from '#catalog/exports/json.ts';
import { loadProducts, loadSources } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { id: product.id }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) => {
  const sources = await loadSources();
  return new Response(
    `${JSON.stringify(productJson(props.product, sources, publishedAt(site)), null, 2)}\n`,
  );
};

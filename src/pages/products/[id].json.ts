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
  const data = await productJson(props.product, await loadSources(), publishedAt(site));
  return new Response(`${JSON.stringify(data, null, 2)}\n`);
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productSdf } from '#catalog/exports/sdf.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { id: product.id }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) => {
  return new Response(await productSdf(props.product, publishedAt(site)));
};

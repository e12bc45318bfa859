import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productSvg } from '#catalog/exports/svg.ts';
import { loadProducts } from '#catalog/product/load.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { cas: product.content.cas }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await productSvg(props.product));
};

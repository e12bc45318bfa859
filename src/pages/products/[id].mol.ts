import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productMol } from '#catalog/exports/sdf.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { hasStructure } from '#catalog/product/product.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products
    .filter(hasStructure)
    .map((product) => ({ params: { id: product.id }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await productMol(props.product));
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productSvg } from '#catalog/exports/svg.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { keyOf } from '#catalog/product/page-keys.ts';
import { hasStructure } from '#catalog/product/product.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.filter(hasStructure).map((product) => ({
    params: { id: product.id },
    props: { product },
    cacheKey: keyOf(product.content.name, product.content.structure),
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await productSvg(props.product));
};

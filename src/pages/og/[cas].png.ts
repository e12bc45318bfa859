import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCompany, loadProducts } from '#catalog/product/load.ts';
import { shownStructure } from '#catalog/product/shown-structure.ts';
import { picture } from '#pictures/make.ts';
import { productPicture } from '#pictures/product.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { cas: product.content.cas }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of a product for link previews. */
export const GET: APIRoute<Props> = async ({ props: { product } }) => {
  const { drawing } = await shownStructure(product.content);
  const { name } = await loadCompany();
  return new Response(await picture(productPicture(product, drawing, name)));
};

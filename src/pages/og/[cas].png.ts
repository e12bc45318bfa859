import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawProducts, loadCompany, loadProducts } from '#catalog/product/load.ts';
import { picture } from '#pictures/make.ts';
import { productPicture } from '#pictures/product.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { cas: product.content.cas }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of a product for link previews. */
export const GET: APIRoute<Props> = async ({ props: { product } }) => {
  const [drawn] = await drawProducts([product], DEFAULT_LANGUAGE);
  const { name } = await loadCompany();
  return new Response(await picture(productPicture(product, drawn?.drawing ?? '', name)));
};

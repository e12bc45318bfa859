import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadProducts } from '#catalog/product/load.ts';
import { keyOf } from '#catalog/product/page-keys.ts';
import { hasStructure } from '#catalog/product/product.ts';
import { shownStructure } from '#catalog/product/shown-structure.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { picture } from '#pictures/make.ts';
import { productPicture, productPictureText } from '#pictures/product.ts';
import { loadSender } from './_sender.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({
    params: { id: product.id },
    props: { product },
    cacheKey: keyOf(productPictureText(product, DEFAULT_LANGUAGE), product.content.structure),
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of a product for link previews. */
export const GET: APIRoute<Props> = async ({ props: { product } }) => {
  const drawing = hasStructure(product) ? (await shownStructure(product)).drawing : undefined;
  const sender = await loadSender();
  return new Response(await picture(productPicture(product, drawing, sender, DEFAULT_LANGUAGE)));
};

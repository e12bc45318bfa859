import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productJson } from '#catalog/exports/json.ts';
import { hasStructure } from '#catalog/product/product.ts';
import { shownStructure } from '#catalog/product/shown-structure.ts';
import { loadDocuments, loadProducts, loadSources } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export async function getStaticPaths() {
  const products = await loadProducts();
  return products.map((product) => ({ params: { id: product.id }, props: { product } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, site }) => {
  const { product } = props;
  const drawn = hasStructure(product) ? await shownStructure(product) : undefined;
  const documents = (await loadDocuments()).get(product.id);
  const at = publishedAt(site);
  const data = productJson(product, await loadSources(), at, drawn?.drawing, documents);
  return new Response(`${JSON.stringify(data, null, 2)}\n`);
};

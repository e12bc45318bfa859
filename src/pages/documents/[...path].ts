import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { documentPath } from '#catalog/content/documents.ts';
import { contentDirectory } from '#catalog/content/files.ts';
import { loadDocuments } from '#catalog/product/load.ts';

export async function getStaticPaths() {
  const documents = [...(await loadDocuments()).values()].flat();
  return documents.map(({ product, file }) => ({
    params: { path: `${product}/${file}` },
    props: { product, file },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const bytes = await readFile(documentPath(contentDirectory(), props.product, props.file));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};

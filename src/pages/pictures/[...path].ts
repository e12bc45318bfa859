import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { contentDirectory } from '#catalog/content/files.ts';
import { picturePath } from '#catalog/content/pictures.ts';
import { loadProducts } from '#catalog/product/load.ts';

export async function getStaticPaths() {
  return (await loadProducts()).flatMap(({ id, content }) =>
    (content.pictures ?? []).map(({ file }) => ({
      params: { path: `${id}/${file}` },
      props: { id, file },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, file } }) =>
  new Response(new Uint8Array(await readFile(picturePath(contentDirectory(), id, file))));

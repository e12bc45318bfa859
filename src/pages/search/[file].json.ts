import type { APIRoute, GetStaticPaths } from 'astro';
import { buildsWholeCatalog } from '#catalog/product/shard.ts';
import { searchIndexFiles } from './_index-file.ts';

export const getStaticPaths = (async () => {
  if (!buildsWholeCatalog()) return [];
  const { files } = await searchIndexFiles();
  return [...files].map(([name, body]) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { body },
    // The name says what is in it.
    cacheKey: name,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: Buffer<ArrayBuffer> }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndexFile } from './_index-file.ts';

export const getStaticPaths = (async () => {
  const { hash, body } = await searchIndexFile();
  return [{ params: { hash }, props: { body } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json' } });

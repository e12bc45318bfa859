import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productMol } from '#catalog/exports/sdf.ts';
import { loadStructurePaths } from '#catalog/product/load.ts';

export const getStaticPaths = loadStructurePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await productMol(props.product));
};

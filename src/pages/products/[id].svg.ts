import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productSvg } from '#catalog/exports/svg.ts';
import { loadStructurePaths } from '#catalog/product/load.ts';

export const getStaticPaths = loadStructurePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await productSvg(props.product));
};

import type { APIRoute } from 'astro';
import { loadLook } from '#catalog/product/load.ts';

/** The icon of a site that has its own: icon.svg, else the mark. */
export async function getStaticPaths() {
  const { icon, mark } = await loadLook();
  return icon || mark ? [{ params: { icon: 'icon' } }] : [];
}

export const GET: APIRoute = async () => {
  const { mark, icon = mark } = await loadLook();
  const { viewBox = '', inside = '' } = icon ?? {};
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`,
  );
};

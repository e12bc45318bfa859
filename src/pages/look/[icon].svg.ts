import type { APIRoute } from 'astro';
import { coloursAsTokens, INK } from '#catalog/look/palette.ts';
import { loadLook, loadSite } from '#catalog/product/load.ts';
import { markShapes } from '#ui/mark.ts';

/** The icon of a site that has its own: icon.svg, else the mark, else the catalog's in its colour. */
export async function getStaticPaths() {
  const { icon, mark } = await loadLook();
  const { colours } = await loadSite();
  return icon || mark || colours?.accent ? [{ params: { icon: 'icon' } }] : [];
}

export const GET: APIRoute = async () => {
  const { mark, icon = mark } = await loadLook();
  const { viewBox, inside } = icon ?? (await colouredMark());
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`,
  );
};

async function colouredMark() {
  const plate = coloursAsTokens((await loadSite()).colours ?? {})['--colour-accent'] ?? INK;
  const style =
    `:root{--f:${INK.light};--p:${plate.light}}` +
    `@media (prefers-color-scheme:dark){:root{--f:${INK.dark};--p:${plate.dark}}}`;
  const inside = `<style>${style}</style>${markShapes('var(--f)', 'var(--p)')}`;
  return { viewBox: '0 0 32 32', inside };
}

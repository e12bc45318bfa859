import { catalogPages, type CatalogRoute } from './_catalog-pages.ts';

export const getStaticPaths = catalogPages('csv');

export const GET: CatalogRoute = async ({ props }) => new Response(await props.write());

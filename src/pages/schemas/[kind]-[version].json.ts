import type { APIRoute } from 'astro';
import { publishedSchema, PUBLISHED_VERSION } from '#catalog/exports/published-schema.ts';
import { addressesAt, publishedAt } from '#i18n/paths.ts';

const KINDS = ['product', 'catalog'] as const;

export function getStaticPaths() {
  return KINDS.map((kind) => ({
    params: { kind, version: String(PUBLISHED_VERSION) },
    props: { kind },
  }));
}

interface Props {
  kind: (typeof KINDS)[number];
}

export const GET: APIRoute<Props> = ({ props, site }) => {
  const id = addressesAt(publishedAt(site)).dataSchema(props.kind, PUBLISHED_VERSION);
  return new Response(`${JSON.stringify(publishedSchema(props.kind, id), null, 2)}\n`);
};

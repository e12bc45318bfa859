import { METHOD_SOURCES, withMethodSources } from '#catalog/content/method-sources.ts';
import type { Product } from './product.ts';
import type { Source } from '#catalog/content/schema/source.ts';

/** A source as a page lists it. */
export type Cited = Source & { id: string };

/**
 * The sources that a product's content names, each once, in the order of first mention, then the
 * sources of computed values.
 * @throws Error for an id that is not in sources.yaml, which `validateContent` reports first
 */
export function citedSources(
  { id: product, content }: Product,
  sources: Record<string, Source>,
): Cited[] {
  const known = withMethodSources(sources);
  const ids = [...citedIds(content), ...Object.keys(METHOD_SOURCES)];
  return [...new Set(ids)].map((id) => {
    const source = known[id];
    if (!source) throw new Error(`${product} names the source '${id}', which is not there`);
    return { id, ...source };
  });
}

/** The distinct ids of all sources named in data at any depth, in order of first mention. */
export function citedIds(data: unknown): string[] {
  return [...new Set(sourceIds(data))];
}

function sourceIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourceIds(value),
  );
}

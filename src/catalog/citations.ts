import type { ProductContent, Source } from './schema.ts';

/** A source as a page lists it. */
export type Cited = Source & { id: string };

/**
 * The sources that a product's content names, each once, in the order of first mention.
 * @throws Error for an id that sources.yaml does not have: `validateContent` says so first
 */
export function citedSources(content: ProductContent, sources: Record<string, Source>): Cited[] {
  return citedIds(content).map((id) => {
    const source = sources[id];
    if (!source) throw new Error(`${content.cas} names the source '${id}', which is not there`);
    return { id, ...source };
  });
}

/** The ids of all sources that data names at any depth, each once, in the order of first mention. */
export function citedIds(data: unknown): string[] {
  return [...new Set(sourceIds(data))];
}

function sourceIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourceIds(value),
  );
}

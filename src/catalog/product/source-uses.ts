import { collator } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { citedIds } from './citations.ts';
import { isMethodSource } from '#catalog/content/method-sources.ts';
import type { Source } from '#catalog/content/schema/source.ts';

/** A page and its data, which may name sources at any depth. */
export interface CitingPage {
  title: string;
  href: string;
  cites: unknown;
}

export interface UsedSource extends Source {
  id: string;
  /** Whether it is a source of computed values, which every product page cites. */
  isMethod: boolean;
  /** The pages that cite it, in the order given. */
  pages: readonly CitingPage[];
}

/** All sources in the order of their titles, each with the pages that cite it. */
export function sourceUses(
  sources: Record<string, Source>,
  pages: readonly CitingPage[],
): UsedSource[] {
  const users = new Map<string, CitingPage[]>();
  for (const page of pages)
    for (const id of citedIds(page.cites)) users.set(id, [...(users.get(id) ?? []), page]);
  return Object.entries(sources)
    .map(([id, source]) => ({
      id,
      ...source,
      isMethod: isMethodSource(id),
      pages: users.get(id) ?? [],
    }))
    .sort((a, b) => collator(DEFAULT_LANGUAGE).compare(a.title, b.title));
}

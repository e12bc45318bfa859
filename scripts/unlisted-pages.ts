/** Pages that search engines should not list: those that lead on, and a list of no news. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileId, parseYaml } from '#catalog/content/read.ts';

/** Whether a page is one of these; reads the content on the first call. */
export function unlistedPages(contentDir: string): (page: string) => boolean {
  let ids: Set<string> | undefined;
  return (page) => {
    if (/(?<!\/products)\/news\/$/.test(page)) return !hasArticles(contentDir);
    ids ??= unlistedIds(contentDir);
    return ids.has(/\/products\/([^/]+)\/$/.exec(page)?.[1] ?? '');
  };
}

function hasArticles(contentDir: string): boolean {
  const folder = join(contentDir, 'news');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.md'));
}

/**
 * Ids of replaced products and earlier ids. Reads the few files with such a field only, so that a
 * large catalog is not parsed twice.
 */
function unlistedIds(contentDir: string): Set<string> {
  const folder = join(contentDir, 'products');
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return new Set(
    files.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      if (!/\b(?:replacedBy|formerly)\b/.test(text)) return [];
      const { replacedBy, formerly } = Object(parseYaml(text, name).file?.data) as Record<
        string,
        unknown
      >;
      return [
        ...(replacedBy === undefined ? [] : [fileId(name)]),
        ...(Array.isArray(formerly) ? formerly.map(String) : []),
      ];
    }),
  );
}

/**
 * Astro integration of `npm run build`: takes pages over that are made of the same as before, and
 * renders the others. A route states what a path is made of as its `cacheKey`
 * (catalog/product/page-keys.ts); a path without one is always rendered.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withOwnHashes } from '#scripts/own-hashes.ts';
import { scriptWords } from '#scripts/script-words.ts';
import type { Shard } from '#catalog/product/shard.ts';
import { hashOf, type KeptFiles } from './kept-files.ts';
import { progress } from './progress.ts';
import { isInShard } from './shards.ts';
import { sitemapFiles, writeFiles } from './sitemap.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & {
  cacheKey?: string | undefined;
};

interface Options {
  shard: Shard;
  kept: KeptFiles;
  /** Folder of the site that is built. */
  next: string;
  /** Hash of what every page is made of. */
  common: string;
  /** Address of the site, with a trailing slash. */
  site: URL;
  isUnlisted: (path: string) => boolean;
  say: (line: string) => void;
}

export function pageBuilder({
  shard,
  kept,
  next,
  common,
  site,
  isUnlisted,
  say,
}: Options): AstroIntegration {
  let pages: { path: string; component: string }[] = [];
  return {
    name: 'page-builder',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => {
          const keys = new Map<string, { file: string; key: string }>();
          let finished = (html: string) => html;
          let steps = progress(0, 'pages', say);
          return {
            ...inner,
            getStaticPaths: async () => {
              const paths: Path[] = await inner.getStaticPaths();
              pages = paths
                .filter(({ route }) => route.type === 'page')
                .map(({ pathname, route }) => ({
                  path: pathname.replace(/^\//, '').replace(/([^/])$/, '$1/'),
                  component: route.component,
                }));
              const own = paths.filter(({ pathname, route }) =>
                isInShard(shard, bare(pathname), route.component),
              );
              const changed = own.filter((path) => {
                if (path.cacheKey === undefined) return true;
                const file = fileOf(path);
                const key = hashOf(common, path.route.component, path.cacheKey);
                keys.set(bare(path.pathname), { file, key });
                return !kept.take(file, key);
              });
              kept.begin();
              const unchanged = own.length - changed.length;
              say(`${String(changed.length)} files to make, ${String(unchanged)} unchanged`);
              steps = progress(changed.length, 'files', say);
              finished = finisher(next);
              return changed;
            },
            render: async (request, options) => {
              const rendered = await inner.render(request, options);
              const answer = rendered instanceof Response ? rendered : rendered.response;
              const isPage = options.routeData.type === 'page';
              const body = isPage
                ? Buffer.from(finished(await answer.text()))
                : Buffer.from(await answer.arrayBuffer());
              const path = decodeURI(new URL(request.url).pathname).slice(site.pathname.length);
              const noted = keys.get(bare(path));
              if (noted) kept.note(noted.file, noted.key, body.length);
              steps.step();
              return new Response(body, answer);
            },
          };
        });
      },
      'astro:build:done': () => {
        if (shard.number === 1) writeFiles(next, sitemapFiles(pages, site.href, isUnlisted));
      },
    },
  };
}

/** The file of a path, as Astro writes it. */
function fileOf({ pathname, route }: Path): string {
  return route.type === 'page' ? join(bare(pathname), 'index.html') : bare(pathname);
}

function bare(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}

/** What `withOwnHashes` makes of a page; the scripts are in the folder by now. */
function finisher(next: string): (html: string) => string {
  const scripts = readdirSync(next, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [basename(name), readFileSync(join(next, name), 'utf8')] as const);
  const wordsFor = scriptWords(new Map(scripts));
  return (html) => withOwnHashes(html, wordsFor(html));
}

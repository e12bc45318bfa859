/**
 * Astro content loaders for what is stored as it is read: company, sources, categories and pages.
 * They read the files as the check does: to Astro's own loaders a name like 2026-01-01 is a date,
 * and a file may have another ending.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { readFiles, readPage, type FileKind } from '#catalog/content/files.ts';
import { loadFile } from '#catalog/content/lenient.ts';
import { formatProblems } from '#catalog/content/problem.ts';
import type { ContentFile } from '#catalog/content/read.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** Loads an entry for each file of a kind, by the name of the file. */
export function contentLoader(contentDir: string, kind: FileKind): Loader {
  return loader(contentDir, kind, (file) => [[file.id, file.data]]);
}

/** Loads site.yaml; where there is none, the site that nothing is said of. */
export function siteLoader(contentDir: string): Loader {
  const { name, load } = contentLoader(contentDir, 'site');
  return {
    name,
    load: async (context) => {
      await load(context);
      if (context.store.keys().length === 0) context.store.set({ id: 'site', data: {} });
    },
  };
}

/** Loads an entry for each source, by its id. */
export function sourcesLoader(contentDir: string): Loader {
  return loader(contentDir, 'sources', ({ data }) => Object.entries(Object(data) as object));
}

/** Loads the prose pages with their text as HTML. */
export function pagesLoader(contentDir: string): Loader {
  return loader(
    contentDir,
    'pages',
    (file) => [[file.id, file.data]],
    async ({ renderMarkdown }, { file }) => {
      const { body } = await readPage(contentDir, file);
      return { body, rendered: await renderMarkdown(body) };
    },
  );
}

function loader(
  contentDir: string,
  kind: FileKind,
  entriesOf: (file: ContentFile) => [id: string, data: unknown][],
  more: (context: LoaderContext, file: ContentFile) => Promise<Partial<Entry>> = () =>
    Promise.resolve({}),
): Loader {
  return {
    name: kind,
    load: async (context) => {
      const { store, parseData, refreshContextData } = context;
      // live-content waits for the sign that its refresh arrived.
      if (refreshContextData) refreshContextData['arrived'] = true;
      const { files, problems } = await readFiles(contentDir, kind);
      const gone = new Set(store.keys());
      for (const file of files)
        await loadFile(context, file.file, async () => {
          gone.delete(file.id);
          if (file.unread) {
            // The entries of a file that cannot be read are kept.
            if (kind === 'sources') gone.clear();
            throw new Error(formatProblems(problems.filter((one) => one.file === file.file)));
          }
          const rest = await more(context, file);
          for (const [id, data] of entriesOf(file)) {
            gone.delete(id);
            const parsed = await parseData({ id, data: data as Record<string, unknown> });
            store.set({ id, data: parsed, ...rest });
          }
        });
      for (const id of gone) store.delete(id);
    },
  };
}

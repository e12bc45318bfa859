import type { Loader } from 'astro/loaders';
import { readDocuments } from '#catalog/content/documents.ts';

/** Astro content loader for the documents of each product, by CAS number. */
export function documentsLoader(contentDir: string): Loader {
  return {
    name: 'documents',
    load: async ({ store }) => {
      store.clear();
      for (const [cas, documents] of await readDocuments(contentDir))
        store.set({ id: cas, data: { documents } });
    },
  };
}

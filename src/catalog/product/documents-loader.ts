import type { Loader } from 'astro/loaders';
import { readDocuments } from '#catalog/content/documents.ts';

/** Astro content loader for the documents of each product, by the product's id. */
export function documentsLoader(contentDir: string): Loader {
  return {
    name: 'documents',
    load: async ({ store }) => {
      store.clear();
      for (const [id, documents] of await readDocuments(contentDir))
        store.set({ id, data: { documents } });
    },
  };
}

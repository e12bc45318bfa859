/**
 * Astro content loader for products: reads content/products/*.yaml, derives facts from the
 * structure, and caches both between builds until the file or the method changes.
 */
import type { Loader } from 'astro/loaders';
import { deriveProduct } from './derive.ts';
import { derivationMethod } from './method.ts';
import { readFiles } from '#catalog/content/files.ts';
import { loadFile } from '#catalog/content/lenient.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { productSchema } from '#catalog/content/schema/product.ts';

export function productLoader(contentDir: string): Loader {
  return {
    name: 'products',
    load: async (context) => {
      const { store, generateDigest, logger } = context;
      const { files } = await readFiles(contentDir, 'products');
      const method = derivationMethod();
      const gone = new Set(store.keys());
      for (const { file, id, data } of files) {
        gone.delete(id);
        const digest = generateDigest(JSON.stringify([method, data]));
        if (store.get(id)?.digest === digest) continue;
        await loadFile(context, file, async () => {
          const content = plainContent(productSchema.parse(data));
          store.set({
            id,
            digest,
            data: { id, content, derived: await deriveProduct(id, content) },
          });
        });
      }
      gone.forEach((id) => {
        store.delete(id);
      });
      logger.info(`${String(files.length)} products`);
    },
  };
}

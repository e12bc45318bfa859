/**
 * Astro content loader for products: reads content/products/*.yaml, derives facts from the
 * structure, and caches both between builds until the file or the method changes.
 */
import type { Loader } from 'astro/loaders';
import { deriveProduct } from './derive.ts';
import { derivationMethod } from './method.ts';
import { listFiles } from '#catalog/content/files.ts';
import { loadFile } from '#catalog/content/lenient.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { readText } from '#catalog/content/read-text.ts';
import { fileId, parseYaml } from '#catalog/content/read.ts';
import { productSchema } from '#catalog/content/schema/product.ts';

export function productLoader(contentDir: string): Loader {
  return {
    name: 'products',
    load: async (context) => {
      const { store, generateDigest, logger } = context;
      const files = await listFiles(contentDir, 'products');
      const method = derivationMethod();
      const gone = new Set(store.keys());
      for (const file of files) {
        const id = fileId(file);
        gone.delete(id);
        const read = await readText(contentDir, file);
        const text = 'text' in read ? read.text : '';
        const readFrom = generateDigest(method + text);
        if (store.get(id)?.data['readFrom'] === readFrom) continue;
        await loadFile(context, file, async () => {
          const data = parseYaml(text, file).file?.data;
          const content = plainContent(productSchema.parse(data));
          const derived = await deriveProduct(id, content);
          store.set({
            id,
            // Of what is said and not of how it is written: pages do not change with a comment.
            digest: generateDigest(JSON.stringify([method, data])),
            data: { id, content, derived, readFrom },
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

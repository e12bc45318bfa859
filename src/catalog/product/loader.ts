/**
 * Astro content loader for products: reads content/products/*.yaml, derives facts from the
 * structure, and keeps both between builds until the file or the method changes.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { deriveProduct } from './derive.ts';
import {
  keptFileOf,
  keptProductsFolder,
  readKeptProducts,
  writeKeptProducts,
  type KeptProduct,
  type KeptProducts,
} from './kept-products.ts';
import { derivationMethod } from './method.ts';
import { listFiles } from '#catalog/content/files.ts';
import { loadFile } from '#catalog/content/lenient.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { readText } from '#catalog/content/read-text.ts';
import { fileId, parseYaml } from '#catalog/content/read.ts';
import { productSchema } from '#catalog/content/schema/product.ts';

/** @param folder of the products that earlier builds kept */
export function productLoader(contentDir: string, folder = keptProductsFolder(contentDir)): Loader {
  return {
    name: 'products',
    load: async (context) => {
      const { store, logger } = context;
      const files = await listFiles(contentDir, 'products');
      const method = derivationMethod();
      const gone = new Set(store.keys());
      const byFile = Map.groupBy(files, (file) => keptFileOf(folder, fileId(file)));
      for (const [keptFile, group] of byFile) {
        const known = readKeptProducts(keptFile);
        const now: KeptProducts = {};
        for (const file of group) {
          const id = fileId(file);
          let kept = known[id];
          await loadFile(context, file, async () => {
            kept = await loadProduct(context, contentDir, file, method, kept);
          });
          if (!kept) continue;
          now[id] = kept;
          gone.delete(id);
          store.set({ id, digest: kept.digest, data: {} });
        }
        if (marksOf(now) !== marksOf(known)) writeKeptProducts(keptFile, now);
      }
      gone.forEach((id) => {
        store.delete(id);
      });
      logger.info(`${String(files.length)} products`);
    },
  };
}

/**
 * Reads a product, or takes what was kept of it.
 * @throws Error if the file does not fit its schema, or its structure cannot be read
 */
async function loadProduct(
  { generateDigest }: LoaderContext,
  contentDir: string,
  file: string,
  method: string,
  known: KeptProduct | undefined,
): Promise<KeptProduct> {
  const read = await readText(contentDir, file);
  const text = 'text' in read ? read.text : '';
  const readFrom = generateDigest(method + text);
  if (known?.readFrom === readFrom) return known;
  const data = parseYaml(text, file).file?.data;
  const content = plainContent(productSchema.parse(data));
  const id = fileId(file);
  const product = { id, content, derived: await deriveProduct(id, content) };
  // Of what is said and not of how it is written: pages do not change with a comment.
  return { product, readFrom, digest: generateDigest(JSON.stringify([method, data])) };
}

function marksOf(products: KeptProducts): string {
  return Object.entries(products)
    .map(([id, { readFrom }]) => `${id} ${readFrom}`)
    .join();
}

import { readContent } from '#catalog/content/files.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { catalogNumbers } from '#catalog/product/terms.ts';
import type { KnownProduct } from './match-product.ts';

/**
 * The numbers and names of every product, and the files that are no valid products.
 * @throws ContentFolderError if the folder is not a content folder
 */
export async function knownProducts(
  contentDir: string,
): Promise<{ products: KnownProduct[]; refused: string[] }> {
  const { files } = await readContent(contentDir);
  const products: KnownProduct[] = [];
  const refused: string[] = [];
  for (const { id, file, data } of files.products) {
    const read = productSchema.safeParse(data);
    if (!read.success) {
      refused.push(file);
      continue;
    }
    const content = plainContent(read.data);
    const {
      cas = '',
      name,
      iupacName,
      synonyms = [],
      tradeNames = [],
      names,
      formerly = [],
    } = content;
    products.push({
      id,
      cas,
      numbers: [...catalogNumbers(content), ...formerly],
      parts: content.composition?.parts?.flatMap((part) => part.cas ?? []) ?? [],
      names: [
        name,
        ...(iupacName ? [iupacName] : []),
        ...synonyms,
        ...tradeNames,
        ...(names?.zh ?? []),
      ],
    });
  }
  return { products, refused };
}

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { contentDirectory } from '#catalog/content/files.ts';
import { lenient } from '#catalog/content/lenient.ts';
import { fileId } from '#catalog/content/read.ts';
import { categoryLoader } from '#catalog/product/category-loader.ts';
import { documentsLoader } from '#catalog/product/documents-loader.ts';
import { productLoader } from '#catalog/product/loader.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { companySchema } from '#catalog/content/schema/company.ts';
import { pageSchema } from '#catalog/content/schema/page.ts';
import { sourceSchema } from '#catalog/content/schema/source.ts';
import { newsLoader } from '#news/loader.ts';

const content = contentDirectory();

export const collections = {
  products: defineCollection({ loader: productLoader(content) }),
  documents: defineCollection({ loader: documentsLoader(content) }),
  categories: defineCollection({
    loader: categoryLoader(content),
    schema: categorySchema,
  }),
  company: defineCollection({
    loader: lenient(glob({ base: content, pattern: 'company.{yaml,yml}' })),
    schema: companySchema,
  }),
  sources: defineCollection({
    loader: lenient(file(`${content}/sources.yaml`)),
    schema: sourceSchema,
  }),
  pages: defineCollection({
    loader: lenient(glob({ base: content, pattern: 'pages/*.md', generateId: baseName })),
    schema: pageSchema,
  }),
  news: defineCollection({ loader: newsLoader(content) }),
};

/** Files are told apart by their name alone, so that the folder's path is in no address. */
function baseName({ entry }: { entry: string }): string {
  return fileId(entry);
}

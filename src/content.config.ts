import { defineCollection } from 'astro:content';
import { contentDirectory } from '#catalog/content/files.ts';
import {
  contentLoader,
  pagesLoader,
  siteLoader,
  sourcesLoader,
} from '#catalog/product/content-loader.ts';
import { documentsLoader } from '#catalog/product/documents-loader.ts';
import { productLoader } from '#catalog/product/loader.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { companySchema } from '#catalog/content/schema/company.ts';
import { siteSchema } from '#catalog/content/schema/site.ts';
import { pageSchema } from '#catalog/content/schema/page.ts';
import { sourceSchema } from '#catalog/content/schema/source.ts';
import { newsLoader } from '#news/loader.ts';

const content = contentDirectory();

export const collections = {
  products: defineCollection({ loader: productLoader(content) }),
  documents: defineCollection({ loader: documentsLoader(content) }),
  categories: defineCollection({
    loader: contentLoader(content, 'categories'),
    schema: categorySchema,
  }),
  company: defineCollection({ loader: contentLoader(content, 'company'), schema: companySchema }),
  site: defineCollection({ loader: siteLoader(content), schema: siteSchema }),
  sources: defineCollection({ loader: sourcesLoader(content), schema: sourceSchema }),
  pages: defineCollection({ loader: pagesLoader(content), schema: pageSchema }),
  news: defineCollection({ loader: newsLoader(content) }),
};

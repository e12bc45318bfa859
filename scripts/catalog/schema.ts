import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemaOf } from '#catalog/content/json-schema.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { companySchema } from '#catalog/content/schema/company.ts';
import { pageSchema } from '#catalog/content/schema/page.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { siteSchema } from '#catalog/content/schema/site.ts';
import { sourcesSchema } from '#catalog/content/schema/source.ts';
import { articleSchema } from '#news/schema.ts';

const SCHEMAS = {
  product: productSchema,
  category: categorySchema,
  sources: sourcesSchema,
  company: companySchema,
  site: siteSchema,
  page: pageSchema,
  article: articleSchema,
};

/** The JSON Schema of each kind of content file, as text, by file name. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
    ]),
  );
}

/** Writes content/schemas/*.schema.json, which the first line of each content file names. */
export async function writeSchemas(): Promise<number> {
  await mkdir('content/schemas', { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas()))
    await writeFile(`content/schemas/${name}`, text);
  console.log(`Wrote ${Object.keys(SCHEMAS).join(', ')} to content/schemas.`);
  return 0;
}

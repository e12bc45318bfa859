import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentDirectory, readContent } from '#catalog/content/files.ts';
import { casCheckSum, readCas } from '#chemistry/identifiers/cas.ts';

/** Known fields of the new product. */
export interface NewProduct {
  name?: string | undefined;
  formula?: string | undefined;
  smiles?: string | undefined;
}

/**
 * Writes the file of a new product with the required fields; missing ones are left empty, and
 * `check` reports them. Never overwrites a file.
 * @returns 1 if the CAS number is invalid or the product exists
 */
export async function newProduct(number: string, given: NewProduct): Promise<number> {
  const read = readCas(number);
  if (!read?.valid) {
    console.error(
      read
        ? `${read.cas}: the check digit does not fit (${casCheckSum(read.cas)}): did you mean ${read.corrected}?`
        : `'${number}' is not a CAS Registry Number, which is written like 2142-70-3.`,
    );
    return 1;
  }
  const { files } = await readContent(contentDirectory());
  const file = join(contentDirectory(), 'products', `${read.cas}.yaml`);
  if (await stat(file).catch(() => undefined)) {
    console.error(`${file} is already there: nothing is overwritten.`);
    return 1;
  }
  const content = {
    cas: read.cas,
    name: given.name ?? '',
    formula: { value: given.formula ?? '', source: firstSource(files.company[0]?.data) },
    structure: { smiles: given.smiles ?? '', link: 'assumed' },
    categories: files.categories.slice(0, 1).map(({ id }) => id),
  };
  await mkdir(join(contentDirectory(), 'products'), { recursive: true });
  await writeFile(
    file,
    `# yaml-language-server: $schema=../schemas/product.schema.json\n${stringify(content)}`,
    { flag: 'wx' },
  );
  console.log(`Wrote ${file}. Fill it in, then: npm run catalog -- check`);
  return 0;
}

/** The source of the supplier's own facts is also used for its list of products. */
function firstSource(company: unknown): string {
  const source: unknown = Object(company).source;
  return typeof source === 'string' ? source : '';
}

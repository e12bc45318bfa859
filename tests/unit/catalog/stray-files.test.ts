import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentCopy } from './content-copy.ts';

const copy = contentCopy();

const COMPANY = 'name: x\nwebsite: https://example.com\nsource: supplier-list\n';

async function put(file: string): Promise<void> {
  await mkdir(dirname(copy.path(file)), { recursive: true });
  const text: Record<string, string> = {
    '.md': '---\ntitle: x\ndescription: x\n---\nx\n',
    '.yml': COMPANY,
  };
  await writeFile(copy.path(file), text[extname(file)] ?? 'name: x\n');
}

const STRAYS: [file: string, says: string][] = [
  [
    'products/x.yaml.txt',
    'file: is not read\n    Rename it to products/x.yaml; its name ends in .yaml.',
  ],
  [
    'products/822-85-6.YAML',
    'file: is not read\n    Rename it to products/822-85-6.yaml; its name ends in .yaml.',
  ],
  [
    'products/67-64-1',
    'file: is not read\n    Rename it to products/67-64-1.yaml; its name ends in .yaml.',
  ],
  [
    'products/67-64-1.json',
    'file: is not read\n    Rename it to products/67-64-1.yaml; its name ends in .yaml.',
  ],
  [
    'products/sub/x.yaml',
    'file: is not read\n    Folders in products/ are not read: move it to products/x.yaml.',
  ],
  [
    'products/x.yaml~',
    'warning: file: is not read\n    Files in products/ end in .yaml: move or remove it.',
  ],
  [
    'categories/Reagents.yml.txt',
    'file: is not read\n    Rename it to categories/reagents.yaml; its name ends in .yaml.',
  ],
  ['news/first.MD', 'file: is not read\n    Rename it to news/first.md; its name ends in .md.'],
  [
    'pages/news.md',
    'file: would have the address /news/, which is taken\n    A page has the name of its file as address: rename it, in lower-case letters, digits and hyphens.',
  ],
  ['Company.yaml', 'file: is not read\n    Rename it to company.yaml.'],
  [
    'company.yml',
    'file: is there beside company.yaml\n    One file has all: put both into one, and remove the other.',
  ],
  [
    '67-64-1.yaml',
    'file: is not read\n    Only company.yaml, sources.yaml and site.yaml are in the content folder itself: move it to products/, categories/, pages/ or news/, or remove it.',
  ],
  ['notes.txt', 'warning: file: is not read\n    It is no file of content: move or remove it.'],
  ['product/x.yaml', 'file: is not read; is products/ meant?\n    Rename the folder to products.'],
  [
    'old/x.yaml',
    'warning: file: is not read\n    Folders of content are categories, products, pages, news, look, documents, pictures, schemas: move or remove it.',
  ],
];

describe('what is not read', () => {
  test.each(STRAYS)('is named: %s', async (file, says) => {
    await put(file);
    const said = await copy.report();
    expect(said.split('\n').slice(1).join('\n')).toBe(`  ${says}`);
  });

  test('is not named if its name begins with a dot', async () => {
    await put('.git/config');
    await put('products/.x.yaml.swp');
    expect(await copy.report()).toBe('');
  });

  test.each([
    ['pages/privacy.md', 'pages/privcy.md'],
    ['company.yaml', 'company.YAML'],
    ['sources.yaml', 'sources.yaml.txt'],
    ['pages', 'page'],
  ])('is not missing as well: %s', async (file, name) => {
    await rename(copy.path(file), copy.path(name));
    const said = (await copy.report()).split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(said).toHaveLength(1);
  });

  test('is not what has the other ending of YAML', async () => {
    for (const file of ['company', 'sources', 'products/2142-70-3'])
      await rename(copy.path(`${file}.yaml`), copy.path(`${file}.yml`));
    expect(await copy.report()).toBe('');
  });

  test('is no category whose name cannot be part of an address', async () => {
    await writeFile(
      copy.path('categories/Fine Chemicals.yaml'),
      'name: x\nsource: supplier-list\n',
    );
    expect(await copy.report()).toContain(
      "'Fine Chemicals' cannot be part of an address\n    Name it with lower case letters, digits and hyphens, and in products and parents likewise: fine-chemicals.yaml",
    );
  });
});

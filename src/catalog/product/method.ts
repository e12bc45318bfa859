/** Hashes the code that derives facts, so that results of older code are recomputed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * A hash that changes with any file that the product loader runs, and with the version of any
 * package imported there. Takes about 5 ms.
 */
export function derivationMethod(): string {
  return hashOfSources(ROOT, join(ROOT, 'src/catalog/product/loader.ts'));
}

/** Hash of a file, of all project files that it imports, directly or not, and of their packages. */
export function hashOfSources(root: string, entry: string): string {
  const { files, packages } = sourcesBelow(root, entry);
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = { ...devDependencies, ...dependencies };
  const hash = createHash('sha256');
  for (const name of packages) hash.update(`${name}@${versions[name] ?? ''}\n`);
  for (const text of files.values()) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

// `import type` is erased and does not count.
const IMPORT = /^(?:import|export)\s(?!type\b)[^;'=]*'([^']+)'/gm;

/** The text of each file, and the names of packages, in import order. */
export function sourcesBelow(root: string, entry: string) {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, text);
    for (const [, specifier = ''] of text.matchAll(IMPORT)) {
      if (specifier.startsWith('./')) visit(resolve(dirname(file), specifier));
      else if (specifier.startsWith('#')) visit(join(root, 'src', specifier.slice(1)));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

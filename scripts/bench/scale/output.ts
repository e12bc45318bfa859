/** The files of a built site, by kind, and which of them differ between two builds. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The kind of a file is the first whose pattern fits its path. */
const KINDS: readonly (readonly [name: string, paths: RegExp])[] = [
  ['product pages', /^products\/(?!\d+\/)[^/]+\/index\.html$/],
  ['product data', /^products\/[^/]+\.json$/],
  ['pictures of products', /^(?:og|pictures)\//],
  ['InChIKey pages', /^inchikey\//],
  ['formula pages', /^formula\/(?!\d+\/)[^/]+\/index\.html$/],
  ['lists and indexes', /^(?:products|categories|cas|names|formula)\/.*\.html$/],
  ['search index', /^search\/.*(?<!\.html)$/],
  ['whole-catalog files', /^catalog[.-]|^products.*\.xml$|^sitemap/],
  ['printed catalog', /^print\//],
  ['script, CSS and fonts', /^_astro\//],
  ['other pages and files', /^/],
];

/** The files of a site: the hash and size of each, by path. */
export type Output = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

export interface KindOfOutput {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** Reads all files of a site. */
export async function readOutput(site: string): Promise<Output> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const output = new Map<string, { hash: string; bytes: number }>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const hash = createHash('sha1').update(content).digest('base64');
    const path = file.slice(join(site, '/').length).replaceAll('\\', '/');
    output.set(path, { hash, bytes: content.length });
  }
  return output;
}

/** Files and bytes of each kind that there is. */
export function byKind(output: Output): KindOfOutput[] {
  return KINDS.flatMap(([kind]) => {
    const sizes = [...output].filter(([path]) => kindOf(path) === kind);
    const bytes = sizes.reduce((sum, [, file]) => sum + file.bytes, 0);
    return sizes.length === 0 ? [] : [{ kind, files: sizes.length, bytes }];
  });
}

/** How many files of each kind are new, gone or other than before. */
export function differences(before: Output, after: Output): KindOfOutput[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const differing = [...paths].filter((path) => before.get(path)?.hash !== after.get(path)?.hash);
  return byKind(
    new Map(differing.map((path) => [path, after.get(path) ?? { hash: '', bytes: 0 }])),
  );
}

function kindOf(path: string): string {
  return KINDS.find(([, paths]) => paths.test(path))?.[0] ?? '';
}

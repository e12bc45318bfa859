/** The scratch folder of the benchmark: a copy of the project, a made catalog and its site. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** What a build does not read, or must find empty. */
const LEFT_OUT = ['node_modules', '.git', '.cache', '.astro', 'dist', 'docs'];

/** A row of the made table, by its headings. */
export type Row = Readonly<Record<string, string>>;

export interface Workspace {
  readonly folder: string;
  /** The copy of the project; the caches of its builds are in it. */
  readonly project: string;
  readonly table: string;
  readonly content: string;
  /** The whole site. */
  readonly site: string;
  /** A site of the search page alone, for catalogs of which no whole site is built. */
  readonly searchSite: string;
  readonly log: (step: string) => string;
}

/** Makes the folder, or brings the copy of the project in it up to date; its caches stay. */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const project = join(folder, 'project');
  await mkdir(project, { recursive: true });
  for (const name of await readdir(project))
    if (!LEFT_OUT.includes(name)) await rm(join(project, name), { recursive: true });
  await cp(PROJECT, project, {
    recursive: true,
    filter: (path) => path === PROJECT || !LEFT_OUT.includes(topOf(path)),
  });
  const modules = join(project, 'node_modules');
  if (!existsSync(modules)) await symlink(join(PROJECT, 'node_modules'), modules);
  return {
    folder,
    project,
    table: join(folder, 'table.tsv'),
    content: join(folder, 'content'),
    site: join(folder, 'site'),
    searchSite: join(folder, 'search-site'),
    log: (step) => join(folder, 'logs', `${step}.txt`),
  };
}

function topOf(path: string): string {
  return path.slice(PROJECT.length + 1).split(/[\\/]/)[0] ?? '';
}

/** Leaves in the copy of the project only the pages that answer a search. */
export async function keepSearchPagesOnly(project: string): Promise<void> {
  const pages = join(project, 'src/pages');
  for (const entry of await readdir(pages, { withFileTypes: true }))
    if (!['search', '404.astro'].includes(entry.name))
      await rm(join(pages, entry.name), { recursive: true });
}

/**
 * Adds to the table of `make-large.mjs` what it lacks for the benchmark: an order number and a
 * melting point, both made up.
 */
export async function completeTable(table: string): Promise<void> {
  const [head = '', ...lines] = (await readFile(table, 'utf8')).trimEnd().split('\n');
  const made = lines.map(
    (line, at) => `${line}\tB-${String(at + 1)}\t${String(40 + (at % 200))} °C`,
  );
  await writeFile(table, [`${head}\tcatalog_number\tmelting_point`, ...made, ''].join('\n'));
}

export async function readTable(table: string): Promise<Row[]> {
  const [head = '', ...lines] = (await readFile(table, 'utf8')).trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** Changes the melting point of one product. */
export async function changeFact(content: string): Promise<void> {
  const file = await middleProduct(content);
  const text = await readFile(file, 'utf8');
  const now = /kind: meltingPoint\n\s+value: '?(\d+)/.exec(text)?.[1] ?? '';
  if (now === '') throw new Error(`${file} has no melting point to change.`);
  await writeFile(file, text.replace(/(kind: meltingPoint\n\s+value: '?)\d+/, `$1${other(now)}`));
}

/** Renames one product. */
export async function changeName(content: string): Promise<void> {
  const file = await middleProduct(content);
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^name: (.*)$/m, (_, name: string) => `name: ${renamed(name)}`),
  );
}

async function middleProduct(content: string): Promise<string> {
  const names = (await readdir(join(content, 'products'))).toSorted();
  return join(content, 'products', names[Math.floor(names.length / 2)] ?? '');
}

/** Back and forth, so that a folder can be used again. */
function other(number: string): string {
  return number === '77' ? '78' : '77';
}

function renamed(name: string): string {
  const mark = ' (technical)';
  const bare = name.replaceAll("'", '').replace(mark, '');
  return `'${name.includes(mark) ? bare : bare + mark}'`;
}

/**
 * Shards of a site: each is built into a folder of its own beside the output folder, with
 * `shard.json`, which says what it is a part of; `mergeShards` makes the site of them.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shardOf, type Shard } from '#catalog/product/shard.ts';
import { BuildError, toldError } from './build-error.ts';
import { folderBeside, outFolder, removeLeftovers, replaceFolder } from './out-folder.ts';

const LABEL = 'shard.json';

/** What a shard is a part of, and how many files it has. */
interface Label extends Shard {
  /** Hashes of the content and of the code. */
  content: string;
  code: string;
  /** Address of the site. */
  site: string;
  files: number;
}

/** Routes whose files are of one product each; those of all others are in the first shard. */
const OF_PRODUCTS =
  /^src\/pages\/(?:products\/\[id\]|og\/\[id\]|inchikey\/|documents\/|pictures\/)/;

/**
 * Whether a path is in a shard.
 * @param path below the site: `products/64-17-5/`, `og/64-17-5.png`, `documents/64-17-5/sds.pdf`
 * @param component the file that renders it
 */
export function isInShard({ number, of }: Shard, path: string, component: string): boolean {
  if (!OF_PRODUCTS.test(component)) return number === 1;
  const [, name = ''] = path.split('/');
  return number === shardOf(name.replace(/\.(?:json|png)$/, ''), of);
}

/** What the name of the output folder ends with for a shard: "-shard-3-of-16". */
export function shardEnding({ number, of }: Shard): string {
  return of === 1 ? '' : `-shard-${String(number)}-of-${String(of)}`;
}

/** Labels the folder of a built shard. */
export function labelShard(folder: string, label: Omit<Label, 'files'>): void {
  const files = filesIn(folder).length;
  writeFileSync(join(folder, LABEL), `${JSON.stringify({ ...label, files })}\n`);
}

/** A hash of every file of a content folder. */
export function contentVersion(contentDir: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(contentDir).toSorted())
    hash.update(`${file}\0`).update(readFileSync(join(contentDir, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Puts the shards beside the output folder together to the site, which replaces the one there. The
 * shards stay, for what they have in common with the next.
 * @throws BuildError, OutFolderError; the site there is then unchanged
 */
export async function mergeShards(): Promise<void> {
  const out = outFolder();
  const shards = completeShards(out);
  await removeLeftovers(out);
  const next = folderBeside(out, 'next');
  try {
    for (const { folder } of shards)
      for (const file of filesIn(folder)) addFile(join(folder, file), join(next, file));
    await replaceFolder(out, next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw toldError(error, out);
  }
  console.log(`The site is in ${out}`);
}

interface Labelled {
  folder: string;
  label: Label;
}

/** All shards of the output folder, in order. */
function completeShards(out: string): Labelled[] {
  const parent = dirname(out);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const found = names
    .filter((name) => name.startsWith(`${basename(out)}-shard-`))
    .map((name) => ({ folder: join(parent, name), label: readLabel(join(parent, name)) }))
    .toSorted((a, b) => a.label.number - b.label.number);
  const [first] = found;
  if (!first)
    throw nothing(`there is no shard beside ${out}`, 'Build them first: --shard 1/2, --shard 2/2.');
  const { of } = first.label;
  const other = found.find(({ label }) => label.of !== of);
  if (other)
    throw nothing(
      `${first.folder} and ${other.folder} are of different numbers of shards`,
      'Remove those that are not meant.',
    );
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (number) => !found.some(({ label }) => label.number === number),
  );
  if (missing.length > 0)
    throw nothing(
      `of ${String(of)} shards these are missing: ${missing.join(', ')}`,
      `Build them: --shard ${String(missing[0])}/${String(of)}.`,
    );
  for (const [field, what] of Object.entries(SAME))
    for (const { folder, label } of found)
      if (label[field as keyof typeof SAME] !== first.label[field as keyof typeof SAME])
        throw nothing(
          `${first.folder} and ${folder} were built ${what}`,
          'Build all shards of the same.',
        );
  return found;
}

/** What all shards must have in common. */
const SAME = {
  content: 'of different content',
  code: 'with different versions of the generator or of Node.js',
  site: 'for different addresses of the site',
} as const;

function readLabel(folder: string): Label {
  try {
    const label = JSON.parse(readFileSync(join(folder, LABEL), 'utf8')) as Label;
    const files = filesIn(folder).length;
    if (files === label.files) return label;
    throw nothing(
      `${folder} has ${String(files)} files of ${String(label.files)}`,
      'Copy it again, or build it again.',
    );
  } catch (error) {
    if (error instanceof BuildError) throw error;
    throw nothing(
      `${folder} is no shard that was built to its end`,
      'Build it again, or remove it.',
    );
  }
}

function nothing(why: string, what: string): BuildError {
  return new BuildError(`Nothing was put together: ${why}.\n${what}`);
}

/** Paths of the files of a folder, but for its label. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .filter((name) => name !== LABEL);
}

/** Adds a file to the site; scripts and fonts are in every shard, and the same. */
function addFile(from: string, to: string): void {
  if (existsSync(to)) {
    if (!readFileSync(from).equals(readFileSync(to)))
      throw nothing(`${from} is not the same in another shard`, 'Build all shards of the same.');
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  try {
    // A second name for the same file.
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

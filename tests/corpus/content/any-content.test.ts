/**
 * Any content: whatever is done to a file, the check names it and does not fail, and what it
 * accepts, the loaders read.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';
import { FILE_KINDS, readFiles, readPage, type FileKind } from '#catalog/content/files.ts';
import { isWarning, type Problem } from '#catalog/content/problem.ts';
import { readProducts } from '#catalog/product/read-products.ts';
import { readArticleFiles } from '#news/files.ts';
import { parseArticle } from '#news/parse.ts';
import { validateNews } from '#news/validate.ts';
import { secondsSince, SEED, tries } from '../fuzz.ts';
import { FOLDER_MUTATIONS } from './folder-mutations.ts';
import { diceFrom, MUTATIONS, randomFrom, type Dice } from './mutations.ts';

const MUTANTS = tries(1000);
const FOLDERS = tries(150);
/** One of so many is given to the command. */
const PER_COMMAND = { mutants: 83, folders: 12 };
/** CPU time of one check in seconds, which takes some hundredths. */
const MAX_SECONDS = 30;

const SUPPLIERS = ['content', 'tests/fixtures/specimen-supplier'];

interface Specimen {
  supplier: string;
  file: string;
  text: string;
}

/** Every text file of both suppliers. */
async function specimens(): Promise<Specimen[]> {
  const found: Specimen[] = [];
  for (const supplier of SUPPLIERS)
    for (const entry of await readdir(supplier, { recursive: true }))
      if (/\.(?:yaml|md)$/.test(entry))
        found.push({ supplier, file: entry, text: await readFile(join(supplier, entry), 'utf8') });
  return found;
}

/** A folder with all of the supplier but its products and articles, and with this one. */
async function folderFor({ supplier, file }: Specimen): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalog-mutant-'));
  const isLeftOut = (path: string) =>
    /\/(?:products|news)\/[^/]*$/.test(path) && !path.endsWith(`/${file}`);
  await cp(supplier, folder, { recursive: true, filter: (path) => !isLeftOut(path) });
  return folder;
}

async function problemsOf(folder: string): Promise<Problem[]> {
  const { problems, sourceIds } = await validateContent(folder);
  return [...problems, ...(await validateNews(folder, sourceIds))];
}

/** What is wrong with the words of a problem. */
function faultOf({ file, what, why }: Problem): string | undefined {
  if ([file, what, why].some((text) => text.trim() === '')) return 'something is empty';
  const said = `${file} ${what} ${why}`;
  return /undefined|\[object|\\u0000|NaN\b|[^\P{Cc}\n]/u.exec(said)?.[0];
}

/** Reads accepted content as the loaders do. */
async function load(folder: string): Promise<void> {
  const { refused } = await readProducts(folder);
  expect(refused).toEqual([]);
  for (const kind of Object.keys(FILE_KINDS) as FileKind[])
    for (const { data } of (await readFiles(folder, kind)).files)
      FILE_KINDS[kind].schema.parse(data);
  const renderer = await satteri().createRenderer({});
  for (const { file } of (await readFiles(folder, 'pages')).files)
    await renderer.render((await readPage(folder, file)).body);
  for (const read of await readArticleFiles(folder)) {
    if ('problem' in read) throw new Error(read.problem.what);
    expect(parseArticle(read.text, read.file).head).toBeDefined();
  }
}

/** Checks a mutant folder, and loads it if the check accepts it. */
async function examine(folder: string, how: string): Promise<boolean> {
  const before = process.cpuUsage();
  const problems = await problemsOf(folder).catch((error: unknown) => {
    throw new Error(`${how}: the check failed`, { cause: error });
  });
  expect(secondsSince(before), how).toBeLessThan(MAX_SECONDS);
  for (const problem of problems)
    expect(faultOf(problem), `${how}: ${JSON.stringify(problem)}`).toBeUndefined();
  if (!problems.every(isWarning)) return false;
  await load(folder).catch((error: unknown) => {
    throw new Error(`${how}: accepted, and not loaded`, { cause: error });
  });
  return true;
}

/** What the command says on its error stream, with its exit code. */
function checkCommand(folder: string): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/catalog.ts', 'check'], { env }, (error, _, said) => {
      resolve({ code: error ? error.code : 0, said });
    });
  });
}

async function runCommand(folder: string, how: string): Promise<void> {
  const { code, said } = await checkCommand(folder);
  expect([0, 1], `${how}: ${said}`).toContain(code);
  expect(said, how).not.toMatch(/^\s+at .*[(:]|Error:|Warning:/m);
}

test(`${String(MUTANTS)} mutated files are checked, and accepted ones are read`, async () => {
  const dice = diceFrom(randomFrom(SEED));
  const all = await specimens();
  let accepted = 0;
  for (let n = 0; n < MUTANTS; n++) {
    const specimen = dice.pick(all);
    const [name, mutate] = dice.pick(Object.entries(MUTATIONS));
    const how = `mutant ${String(n)}, ${specimen.supplier}/${specimen.file}, ${name}`;
    const folder = await folderFor(specimen);
    await writeFile(join(folder, specimen.file), mutate(specimen.text, dice, dice.pick(all).text));
    if (await examine(folder, how)) accepted += 1;
    if (n % PER_COMMAND.mutants === 0) await runCommand(folder, how);
    await rm(folder, { recursive: true });
  }
  console.log(`${String(accepted)} of ${String(MUTANTS)} mutants are accepted`);
});

test(`${String(FOLDERS)} mutated folders are checked, and accepted ones are read`, async () => {
  const dice: Dice = diceFrom(randomFrom(SEED + 1));
  const all = await specimens();
  for (let n = 0; n < FOLDERS; n++) {
    const specimen = dice.pick(all);
    const [name, mutate] = dice.pick(Object.entries(FOLDER_MUTATIONS));
    const how = `folder ${String(n)}, ${specimen.supplier}/${specimen.file} ${name}`;
    const folder = await folderFor(specimen);
    await mutate(join(folder, specimen.file), dice);
    await examine(folder, how).catch((error: unknown) => {
      // Without company.yaml and products/ it is no content folder, which is said otherwise.
      if ((error as Error).cause?.constructor.name !== 'ContentFolderError') throw error;
    });
    if (n % PER_COMMAND.folders === 0) await runCommand(folder, how);
    await rm(folder, { recursive: true });
  }
});

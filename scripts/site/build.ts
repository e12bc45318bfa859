import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { contentDirectory, FILE_KINDS, PAGES } from '#catalog/content/files.ts';
import { LOOK_FOLDER } from '#catalog/look/read-look.ts';
import { builtShard } from '#catalog/product/shard.ts';
import { unlistedPages } from '#scripts/unlisted-pages.ts';
import { siteAddress } from './address.ts';
import { BuildError, toldError } from './build-error.ts';
import { codeVersion } from './code-version.ts';
import { hashOf, KeptFiles, stoppedFolder } from './kept-files.ts';
import { folderBeside, outFolder, removeLeftovers, replaceFolder } from './out-folder.ts';
import { pageBuilder } from './page-builder.ts';
import { contentVersion, labelShard, shardEnding } from './shards.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * Checks the content and builds the site in a temporary folder, which replaces the previous site
 * when the build is complete. Of a site in shards (catalog/product/shard.ts) it builds one, beside
 * the output folder; the first checks the content for all.
 * @throws BuildError, OutFolderError, AddressError, ContentFolderError
 */
export async function buildSite(): Promise<void> {
  const shard = builtShard();
  const out = outFolder(shardEnding(shard));
  const site = await siteAddress();
  if (shard.number === 1) checkContent();
  const code = codeVersion(PROJECT);
  const content = shard.of > 1 ? contentVersion(contentDirectory()) : '';

  const cache = cacheFolder(out);
  const stopped = stoppedFolder(cache);
  await removeLeftovers(out, stopped);
  const next = folderBeside(out, 'next');
  const kept = new KeptFiles(cache, { out, next }, console.log);
  const stop = () => {
    console.log('\nStopped. The next build goes on from here.');
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  // Astro does not wait for its loaders when one fails; several may.
  let refuse: (error: unknown) => void = () => undefined;
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  process.on('unhandledRejection', refuse);
  try {
    const whole = build({
      outDir: next,
      cacheDir: cache,
      // Astro warns of folders that a supplier may leave out.
      logLevel: 'error',
      integrations: [
        pageBuilder({
          kept,
          next,
          site,
          shard,
          common: hashOf(code, site.href, ...frameOf(contentDirectory())),
          isUnlisted: unlistedPages(contentDirectory()),
          say: console.log,
        }),
      ],
    });
    await Promise.race([whole, refused]);
    if (stopped !== undefined) rmSync(stopped, { recursive: true, force: true });
    if (shard.of > 1) labelShard(next, { ...shard, content, code, site: site.href });
    await replaceFolder(out, next);
    kept.finish(out);
  } catch (error) {
    // Pages that were begun are still being written; the folder goes when the process ends.
    process.once('exit', () => {
      rmSync(next, { recursive: true, force: true });
    });
    throw toldError(error, out);
  } finally {
    process.off('unhandledRejection', refuse);
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  console.log(`The ${shard.of > 1 ? 'shard' : 'site'} is in ${out}`);
}

function checkContent(): void {
  const command = join(import.meta.dirname, '../catalog.ts');
  const { status } = spawnSync(process.execPath, [command, 'check', '--errors'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new BuildError('Nothing was built: fix the problems above first.');
}

/** What stands round every page: company.yaml, site.yaml, look/, other pages, whether there are news. */
function frameOf(folder: string): string[] {
  const text = (path: string) => readFileSync(join(folder, path)).toString('base64');
  const namesOf = (below: string) =>
    existsSync(join(folder, below)) ? readdirSync(join(folder, below)).toSorted() : [];
  const atTop = [FILE_KINDS.company, FILE_KINDS.site];
  const known: readonly string[] = PAGES.map((page) => `${page}.md`);
  return [
    ...namesOf('').filter((name) => atTop.some(({ names }) => names.test(name))),
    ...namesOf(LOOK_FOLDER).map((name) => `${LOOK_FOLDER}/${name}`),
    ...namesOf('pages')
      .filter((name) => name.endsWith('.md') && !known.includes(name))
      .map((name) => `pages/${name}`),
  ]
    .flatMap((path) => [path, text(path)])
    .concat(String(namesOf('news').some((name) => name.endsWith('.md'))));
}

/** Separate cache folder for each combination of content and output folder. */
function cacheFolder(out: string): string {
  const use = createHash('sha256').update(`${contentDirectory()}\n${out}`).digest('hex');
  return join('.cache/astro', use.slice(0, 8));
}

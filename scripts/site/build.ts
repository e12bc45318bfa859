import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { contentDirectory } from '#catalog/content/files.ts';
import { siteAddress } from './address.ts';
import { folderBeside, outFolder, removeLeftovers, replaceFolder } from './out-folder.ts';

/** Thrown if the site was not built; the previous site is unchanged. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/**
 * Checks the content and builds the site in a temporary folder, which replaces the previous site
 * when the build is complete.
 * @throws BuildError, OutFolderError, AddressError, ContentFolderError
 */
export async function buildSite(): Promise<void> {
  const out = outFolder();
  await siteAddress();
  const command = join(import.meta.dirname, '../catalog.ts');
  const { status } = spawnSync(process.execPath, [command, 'check', '--errors'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new BuildError('Nothing was built: fix the problems above first.');

  await removeLeftovers(out);
  const next = folderBeside(out, 'next');
  const clear = () => {
    rmSync(next, { recursive: true, force: true });
  };
  const stop = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await build({ outDir: next, cacheDir: cacheFolder(out) });
    await replaceFolder(out, next);
  } catch (error) {
    clear();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  console.log(`The site is in ${out}`);
}

/** Separate cache folder for each combination of content and output folder. */
function cacheFolder(out: string): string {
  const use = createHash('sha256').update(`${contentDirectory()}\n${out}`).digest('hex');
  return join('.cache/astro', use.slice(0, 8));
}

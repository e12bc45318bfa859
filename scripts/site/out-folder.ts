/** The folder that a build writes: what may not be replaced, and how it is replaced. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders of the project that are nobody's output. */
const KEPT = ['src', 'content', 'public', 'tests', 'scripts', 'docs', 'node_modules', '.git'];

/** What Astro leaves in every site it builds. */
const MARK = '_astro';

/** Thrown when a build must not, or cannot, replace its folder. */
export class OutFolderError extends Error {
  override name = 'OutFolderError';
}

/**
 * The folder that the site is written to: OUT_DIR, or dist/ of the project.
 * @throws OutFolderError where replacing it would lose something that no build made
 */
export function outFolder(): string {
  const out = real(process.env['OUT_DIR'] ?? join(PROJECT, 'dist'));
  const refuse = (why: string) => {
    throw new OutFolderError(
      `The site cannot be written to ${out}: ${why}.\nName another folder with --out or OUT_DIR.`,
    );
  };
  const content = real(contentDirectory());
  if (holds(out, content)) refuse(`the content is in it (${content})`);
  if (holds(content, out)) refuse(`it is in the content folder (${content})`);
  if (holds(out, PROJECT)) refuse('the project is in it');
  for (const name of KEPT)
    if (holds(join(PROJECT, name), out)) refuse(`it is in ${name}/ of the project`);
  if (existsSync(out) && !isSite(out)) refuse('there is something in it that no build wrote');
  return out;
}

/** A folder beside another, on the same disk, for one process. */
export function folderBeside(out: string, use: 'next' | 'last'): string {
  return join(dirname(out), `.${basename(out)}-${use}-${String(process.pid)}`);
}

/**
 * Puts a built site in the place of another. Of two builds that end at once the later one stays.
 * @throws OutFolderError where the folder cannot be moved; both sites are then still there
 */
export async function replaceFolder(out: string, next: string): Promise<void> {
  const last = folderBeside(out, 'last');
  for (let attempt = 0; ; attempt++) {
    await moveIfThere(out, last);
    try {
      await rename(next, out);
      break;
    } catch (error) {
      if (!existsSync(out)) await moveIfThere(last, out);
      else if (attempt < 3) await rm(last, { recursive: true, force: true });
      if (attempt === 3 || !isTaken(error))
        throw new OutFolderError(`${next} cannot be moved to ${out}: ${String(error)}`);
    }
  }
  await rm(last, { recursive: true, force: true });
}

/** Removes what a build that was killed left beside the folder. */
export async function removeLeftovers(out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  for (const name of readdirSync(dirname(out))) {
    const [, owner, use, pid] = /^\.(.+)-(next|last)-(\d+)$/.exec(name) ?? [];
    if (owner !== basename(out) || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (use === 'last' && !existsSync(out)) await rename(left, out);
    else await rm(left, { recursive: true, force: true });
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new OutFolderError(`${from} cannot be replaced: ${String(error)}`);
  });
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isSite(folder: string): boolean {
  try {
    const names = readdirSync(folder);
    return names.length === 0 || names.includes(MARK);
  } catch {
    return false;
  }
}

/** Whether a path is a folder or lies in it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** The path without links; of what is not there yet, that of the folder that is. */
function real(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || dirname(full) === full) return realpathSync(full);
  return join(real(dirname(full)), basename(full));
}

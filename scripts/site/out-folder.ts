/** The output folder of a build: which folders are protected, and how it is replaced. */
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders of the project that must not be used as output. */
const KEPT = ['src', 'content', 'public', 'tests', 'scripts', 'docs', 'node_modules', '.git'];

/** Folder that Astro creates in every site. */
const MARK = '_astro';

/** Thrown if a build must not, or cannot, replace its output folder. */
export class OutFolderError extends Error {
  override name = 'OutFolderError';
}

/**
 * The output folder: OUT_DIR, or dist/ of the project.
 * @param ending of its name, for a shard
 * @throws OutFolderError if replacing it would delete files that no build wrote
 */
export function outFolder(ending = ''): string {
  const out = real(process.env['OUT_DIR'] ?? join(PROJECT, 'dist')) + ending;
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

/** A sibling folder, on the same disk, for one process. */
export function folderBeside(out: string, use: 'next' | 'last'): string {
  return join(dirname(out), `.${basename(out)}-${use}-${String(process.pid)}`);
}

/**
 * Replaces the output folder with a built site. Of two builds that end at the same time, the later
 * one wins.
 * @throws OutFolderError if the folder cannot be moved; both sites then still exist
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
  // Takes less than half the time of `rm`, which asks for each file by itself.
  rmSync(last, { recursive: true, force: true });
}

/**
 * Removes the temporary folders of killed builds.
 * @param but one whose files are taken over
 */
export async function removeLeftovers(out: string, but?: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  for (const name of readdirSync(dirname(out))) {
    const [, owner, use, pid] = /^\.(.+)-(next|last)-(\d+)$/.exec(name) ?? [];
    if (owner !== basename(out) || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (left === but) continue;
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

/** Whether a path is the folder or inside it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** The path with symbolic links resolved, as far as it exists. */
function real(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || dirname(full) === full) return realpathSync(full);
  return join(real(dirname(full)), basename(full));
}

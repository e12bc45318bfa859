/** The files that buyers' requests are read from. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unread } from '#quote/requests/buyer-request.ts';
import { MAX_MAIL_BYTES } from '#quote/requests/mail.ts';
import { isPassed, readInput, type InputReading } from '#quote/requests/read-input.ts';

/** Maximum files of one run, so that a wrong folder is not read to its end. */
const MAX_FILES = 5000;

/**
 * Reads files, and the files in folders and below; files that begin with a dot are left out, and
 * those in folders that are no requests by their endings are passed over.
 */
export async function readRequestFiles(names: readonly string[]): Promise<InputReading> {
  const all: InputReading = { requests: [], unread: [], passed: [] };
  const files: string[] = [];
  for (const name of names) await findFiles(name, files, all, false);
  if (files.length > MAX_FILES) {
    const why = `${String(files.length)} files: more than ${String(MAX_FILES)} in one run; name fewer`;
    all.unread.push({ source: names.join(' '), why });
    files.length = 0;
  }
  for (const file of files.sort()) {
    const read = await readOne(file);
    all.requests.push(...read.requests);
    all.unread.push(...read.unread);
    all.passed.push(...read.passed);
  }
  return all;
}

async function findFiles(
  path: string,
  files: string[],
  { unread, passed }: { unread: Unread[]; passed: string[] },
  isInside: boolean,
): Promise<void> {
  try {
    const info = await stat(path);
    if (!info.isDirectory() && !info.isFile()) throw new Error('it is neither a file nor a folder');
    if (info.isFile()) {
      if (isInside && isPassed(path)) passed.push(path);
      else if (!files.includes(path)) files.push(path);
      return;
    }
    for (const { name, ...entry } of await entriesOf(path))
      if (!entry.isLink && files.length <= MAX_FILES)
        await findFiles(join(path, name), files, { unread, passed }, true);
  } catch (error) {
    unread.push({ source: path, why: reasonOf(error) });
  }
}

/** Links are not followed within folders: they may lead round in a circle. */
async function entriesOf(folder: string): Promise<{ name: string; isLink: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isLink: entry.isSymbolicLink() }));
}

async function readOne(file: string): Promise<InputReading> {
  const failed = (why: string) => ({
    requests: [],
    unread: [{ source: file, why }],
    passed: [],
  });
  try {
    const { size } = await stat(file);
    if (size > MAX_MAIL_BYTES) return failed(`is larger than ${String(MAX_MAIL_BYTES / 1e6)} MB`);
    return await readInput(file, new Uint8Array(await readFile(file)));
  } catch (error) {
    return failed(reasonOf(error));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  EISDIR: 'is a folder',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : ''}`;
}

/** What stands at a path of the content folder, without opening it: a pipe would wait for ever. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What is wrong with a file, and what to do. */
export interface Fault {
  what: string;
  why: string;
}

export type Look = { kind: 'file'; bytes: number } | { kind: 'folder' } | { fault: Fault };

/** Looks at a path; one that is not there, leads out of the folder or is no file has a fault. */
export async function lookAt(contentDir: string, path: string): Promise<Look> {
  const full = join(contentDir, path);
  try {
    const itself = await lstat(full);
    if (itself.isSymbolicLink()) {
      const [root, target] = [await realpath(contentDir), await realpath(full)];
      if (!target.startsWith(root + sep)) return { fault: LEADS_OUT };
    }
    const info = itself.isSymbolicLink() ? await stat(full) : itself;
    if (info.isDirectory()) return { kind: 'folder' };
    return info.isFile() ? { kind: 'file', bytes: info.size } : { fault: NO_FILE };
  } catch (error) {
    return { fault: systemFault(error) };
  }
}

const LEADS_OUT: Fault = {
  what: 'is a link that leads out of the content folder',
  why: 'All that is published lies in the folder: put a copy of the file in place of the link.',
};
const NO_FILE: Fault = {
  what: 'is neither a file nor a folder, but a pipe, a socket or a device',
  why: 'Put a file in its place, or remove it.',
};

const SYSTEM_FAULTS: Record<string, Fault> = {
  ENOENT: {
    what: 'is not there, or is a link to a file that is not there',
    why: 'Put the file in place of the link, or remove it.',
  },
  ELOOP: {
    what: 'is a link that leads in a circle',
    why: 'Put the file in place of the link, or remove it.',
  },
  EACCES: {
    what: 'may not be read',
    why: 'Give yourself the right to read it. On Linux and macOS: chmod u+r, on folders chmod u+rx.',
  },
};

/** An error of the file system as a fault. */
export function systemFault(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known = SYSTEM_FAULTS[code === 'EPERM' ? 'EACCES' : code];
  if (known) return known;
  const message = error instanceof Error ? error.message : String(error);
  return {
    what: `cannot be read: ${code || message}`,
    why: 'The system says so: copy the file again, or look at its rights and at the disk.',
  };
}

/** Names in a folder, sorted, without those that begin with a dot; none if it is no folder. */
export async function namesIn(contentDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(contentDir, folder)).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}

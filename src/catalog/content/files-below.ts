/** Files of products: those in the folders below documents/ and pictures/. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAt, namesIn, systemFault, type Fault } from './look-at.ts';

export interface FileBelow {
  /** Name of its folder; empty for a file that is in none. */
  folder: string;
  file: string;
  bytes: number;
  /** The first bytes as Latin-1. */
  start?: string;
  /** Why it cannot be published. */
  fault?: Fault;
}

const NO_FOLDERS: Fault = {
  what: 'is a folder, and folders in the folder of a product are not read',
  why: 'Put its files into the folder of the product.',
};

/** The files of each folder below `name`, and the files of `name` itself, in alphabetical order. */
export async function filesBelow(contentDir: string, name: string): Promise<FileBelow[]> {
  if (!('kind' in (await lookAt(contentDir, name)))) return [];
  const found: FileBelow[] = [];
  for (const folder of await namesIn(contentDir, name)) {
    const look = await lookAt(contentDir, join(name, folder));
    if (!('kind' in look) || look.kind === 'file') {
      found.push({
        folder: '',
        file: folder,
        ...(await readStart(contentDir, join(name, folder))),
      });
      continue;
    }
    for (const file of await namesIn(contentDir, join(name, folder)))
      found.push({ folder, file, ...(await readStart(contentDir, join(name, folder, file))) });
  }
  return found;
}

async function readStart(contentDir: string, path: string) {
  const look = await lookAt(contentDir, path);
  if ('fault' in look) return { bytes: 0, fault: look.fault };
  if (look.kind === 'folder') return { bytes: 0, fault: NO_FOLDERS };
  try {
    const handle = await open(join(contentDir, path));
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
      return { bytes: look.bytes, start: buffer.toString('latin1', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { bytes: look.bytes, fault: systemFault(error) };
  }
}

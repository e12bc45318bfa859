/** Puts documents into content/documents/, each whole or not at all. */
import { copyFile, link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentPath } from '#catalog/content/documents.ts';

/** A document of which it is known where it belongs. */
export interface Placed {
  /** Path of the file that was found. */
  source: string;
  bytes: Uint8Array;
  id: string;
  file: string;
}

/** What is to become of it; `why` of one that is refused. */
export type Placing = { state: 'new' | 'unchanged' } | { state: 'refused'; why: string };

/** Compares a document with the files that are there, and with others of the same run. */
export async function placingOf(
  one: Placed,
  all: readonly Placed[],
  contentDir: string,
): Promise<Placing> {
  const { id, file, bytes, source } = one;
  const rival = all.find(
    (other) => other.id === id && other.file === file && !isEqual(other.bytes, bytes),
  );
  if (rival) {
    const why = `${rival.source} is another file that would be documents/${id}/${file}: keep the right one, or name them by their own dates`;
    return { state: 'refused', why };
  }
  const there = await readFile(documentPath(contentDir, id, file)).catch(() => undefined);
  if (there && !isEqual(there, bytes)) {
    const why = `documents/${id}/${file} is there already and differs: remove one of them, or name this by its own date`;
    return { state: 'refused', why };
  }
  const isFirst = all.find((other) => other.id === id && other.file === file)?.source === source;
  if (there ?? !isFirst) return { state: 'unchanged' };
  const twin = await twinOf(one, contentDir);
  return twin === undefined
    ? { state: 'new' }
    : {
        state: 'refused',
        why: `is the same file as documents/${id}/${twin}: remove that one first`,
      };
}

/** A document of the product with the same bytes and another name. */
async function twinOf({ id, bytes }: Placed, contentDir: string): Promise<string | undefined> {
  const folder = join(contentDir, 'documents', id);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pdf'));
  for (const name of names) {
    const there = await readFile(join(folder, name)).catch(() => undefined);
    if (there && isEqual(there, bytes)) return name;
  }
  return undefined;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Copies the file under its new name; a file that came there meanwhile is not overwritten. */
export async function place({ source, id, file }: Placed, contentDir: string): Promise<void> {
  const target = documentPath(contentDir, id, file);
  const draft = join(dirname(target), `.${file}.${String(process.pid)}`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await copyFile(source, draft);
    await link(draft, target).catch(async (error: unknown) => {
      // Some file systems have no links.
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
      await rename(draft, target);
    });
  } finally {
    await rm(draft, { force: true });
  }
}

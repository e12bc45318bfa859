/** Pictures of products: JPEG, PNG and WebP files in content/pictures/<id>/, named by the products. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below pictures/, not yet checked. */
export interface FoundPicture {
  /** Name of its folder, which should be the id of a product. */
  folder: string;
  file: string;
  bytes: number;
  /** Whether it begins like a JPEG, PNG or WebP file. */
  isPicture: boolean;
}

/** Path of a picture. */
export function picturePath(contentDir: string, product: string, file: string): string {
  return join(contentDir, 'pictures', product, file);
}

/** Every file in the folders below pictures/, except those whose name begins with a dot. */
export async function findPictures(contentDir: string): Promise<FoundPicture[]> {
  const found: FoundPicture[] = [];
  for (const folder of await namesIn(join(contentDir, 'pictures')))
    for (const file of await namesIn(join(contentDir, 'pictures', folder)))
      found.push({ folder, file, ...(await look(picturePath(contentDir, folder, file))) });
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}

async function look(path: string) {
  const handle = await open(path);
  try {
    const { size: bytes } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    return { bytes, isPicture: SIGNATURES.some((one) => one.test(buffer.toString('latin1'))) };
  } finally {
    await handle.close();
  }
}

/** JPEG, PNG, WebP. */
const SIGNATURES = [/^\xFF\xD8\xFF/, /^\x89PNG\r\n/, /^RIFF.{4}WEBP/s];

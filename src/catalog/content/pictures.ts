/** Pictures of products: JPEG, PNG and WebP files in content/pictures/<id>/, named by the products. */
import { join } from 'node:path';
import { filesBelow, type FileBelow } from './files-below.ts';

/** A file below pictures/, not yet checked; its folder should be the id of a product. */
export interface FoundPicture extends Omit<FileBelow, 'start'> {
  /** Whether it begins like a JPEG, PNG or WebP file. */
  isPicture: boolean;
}

/** Path of a picture. */
export function picturePath(contentDir: string, product: string, file: string): string {
  return join(contentDir, 'pictures', product, file);
}

/** Every file below pictures/, except those whose name begins with a dot. */
export async function findPictures(contentDir: string): Promise<FoundPicture[]> {
  return (await filesBelow(contentDir, 'pictures')).map(({ start = '', ...file }) => ({
    ...file,
    isPicture: SIGNATURES.some((one) => one.test(start)),
  }));
}

/** JPEG, PNG, WebP. */
const SIGNATURES = [/^\xFF\xD8\xFF/, /^\x89PNG\r\n/, /^RIFF.{4}WEBP/s];

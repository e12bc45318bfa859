/**
 * Pictures as PNG files, cached in .cache/og/ under the hash of their input for later builds.
 * Unused files are not removed; the folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { rasterise } from './raster-threads.ts';

/** Versions of the code that renders a PNG: a change invalidates all cached pictures. */
const METHOD = [sharp.versions.sharp, ...['raster-worker', 'png'].map(sourceOf)].join('\n');

const FOLDER = join('.cache', 'og');

/** The PNG of an SVG without text elements, whose first colour is the background. */
export async function picture(svg: string): Promise<Buffer<ArrayBuffer>> {
  const hash = createHash('sha256').update(METHOD).update(svg).digest('hex').slice(0, 24);
  const file = join(FOLDER, `${hash}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await rasterise(svg);
  await keep(file, png);
  return png;
}

/** Writes to the cache; a failure only costs time. */
async function keep(file: string, png: Buffer): Promise<void> {
  try {
    await mkdir(FOLDER, { recursive: true });
    const draft = `${file}.${String(process.pid)}`;
    await writeFile(draft, png);
    await rename(draft, file);
  } catch {
    // The next build renders it again.
  }
}

function sourceOf(name: string): string {
  return readFileSync(`src/pictures/${name}.ts`, 'utf8');
}

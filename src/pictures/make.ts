/**
 * Pictures as PNG files, cached in .cache/og/ under the hash of their input for later builds.
 * Unused files are not removed; the folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { encodePng } from './png.ts';

/** Versions of the code that renders a PNG: a change invalidates all cached pictures. */
const METHOD = [sharp.versions.sharp, ...['make', 'png'].map(sourceOf)].join('\n');
// Rendering several pictures at a time (build.concurrency) is faster than one picture in several
// threads.
sharp.concurrency(1);

const FOLDER = join('.cache', 'og');
const COLOUR = /#[0-9a-f]{6}\b/g;

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

async function rasterise(svg: string): Promise<Buffer<ArrayBuffer>> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const colours = new Set(svg.match(COLOUR));
  return Buffer.from(await encodePng({ data, ...info }, [...colours]));
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

/** Thread that renders pictures: receives SVGs with their numbers, answers with PNGs. */
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { encodePng } from './png.ts';

const COLOUR = /#[0-9a-f]{6}\b/g;

// Several threads with a picture each are faster than a picture in several threads.
sharp.concurrency(1);

parentPort?.on('message', ({ number, svg }: { number: number; svg: string }) => {
  rasterise(svg).then(
    (png) => parentPort?.postMessage({ number, png }),
    (error: unknown) => parentPort?.postMessage({ number, error: String(error) }),
  );
});

async function rasterise(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const colours = new Set(svg.match(COLOUR));
  return encodePng({ data, ...info }, [...colours]);
}

/**
 * Renders pictures in threads of their own, one for each core. The 3 MB of pixels of a picture set off
 * collections of the heap that they are in: in that of the build, which holds the whole catalog, a
 * picture would cost more the larger the catalog is.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Waiting {
  resolve: (png: Buffer<ArrayBuffer>) => void;
  reject: (error: Error) => void;
}

type Answer = { number: number } & ({ png: Uint8Array } | { error: string });

const waiting = new Map<number, Waiting>();
let threads: Worker[] = [];
let asked = 0;

/**
 * The PNG of an SVG without text elements, whose first colour is the background.
 * @throws Error if it cannot be rendered
 */
export function rasterise(svg: string): Promise<Buffer<ArrayBuffer>> {
  if (threads.length === 0) threads = Array.from({ length: availableParallelism() }, startThread);
  const number = asked++;
  const thread = threads[number % threads.length];
  return new Promise((done, reject) => {
    waiting.set(number, { resolve: done, reject });
    // While a picture is awaited, the process must not end.
    thread?.ref();
    thread?.postMessage({ number, svg });
  });
}

function startThread(): Worker {
  const thread = new Worker(resolve('src/pictures/raster-worker.ts'));
  thread.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('png' in answer) asker?.resolve(Buffer.from(answer.png));
    else asker?.reject(new Error(answer.error));
    if (waiting.size === 0) for (const one of threads) one.unref();
  });
  thread.on('error', (error) => {
    threads = threads.filter((one) => one !== thread);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return thread;
}

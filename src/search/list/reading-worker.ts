/** Reads a list in a worker, which read-apart.ts starts and can terminate. */
import type { Encoding } from '#tables/decode.ts';
import { readList } from './read-list.ts';
import { readListFile, type ListReading } from './read-list-file.ts';

/** A list to read: a text, or a file by its bytes. */
export type ListSource =
  | { text: string }
  | { bytes: Uint8Array<ArrayBuffer>; name: string; encoding?: Encoding | undefined };

addEventListener('message', ({ data }: MessageEvent<ListSource>) => {
  void read(data).then((reading) => {
    postMessage(reading);
  });
});

async function read(source: ListSource): Promise<ListReading> {
  if ('text' in source) return { input: readList(source.text) };
  return readListFile(source.bytes, source.name, source.encoding);
}

/**
 * Shards of the site, which machines build apart: `npm run build -- --shard 3/16` sets BUILD_SHARD.
 * The pages and files of one product are in the shard of its id; the first has all others as well.
 */
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** Thrown if a shard is named that cannot be. */
export class ShardError extends Error {
  override name = 'ShardError';
}

/**
 * Reads "3/16".
 * @throws ShardError if there is no such shard
 */
export function readShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new ShardError(
      `'${text}' is no shard. Write its number and how many there are, as 1/16 for the first and 16/16 for the last of sixteen.`,
    );
  return { number, of };
}

/** The shard that is built; the whole site is the only one of its kind, 1/1. */
export function builtShard(): Shard {
  return readShard(process.env['BUILD_SHARD'] ?? '1/1');
}

/** Whether the files that speak of the whole catalog are in the shard that is built. */
export function buildsWholeCatalog(): boolean {
  return builtShard().number === 1;
}

/** The number of the shard of an id, or of an InChIKey. */
export function shardOf(id: string, of: number): number {
  return (createHash('sha256').update(id).digest().readUInt32BE() % of) + 1;
}

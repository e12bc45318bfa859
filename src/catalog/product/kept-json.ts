/**
 * What takes long to make, kept from run to run as JSON files in .cache/, with the version of the
 * code that made it. Each file may be deleted at any time.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Kept {
  version: string;
  data: unknown;
}

/**
 * What an earlier run kept.
 * @param tell is called where the file is damaged
 * @returns undefined where there is no file, or one of another version
 */
export function readKept<Data>(file: string, version: string, tell: () => void): Data | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.version === version ? (kept.data as Data) : undefined;
  } catch {
    tell();
    return undefined;
  }
}

/**
 * Writes a file as a whole or not at all.
 * @throws Error of the file system
 */
export function writeKept(file: string, version: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify({ version, data } satisfies Kept));
  renameSync(draft, file);
}

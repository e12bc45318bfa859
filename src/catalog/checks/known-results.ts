/**
 * Results of the checks that take long, kept from run to run: what toolkits read in a structure
 * depends on its text and on the code alone, so that an unchanged file costs next to nothing.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readKept, writeKept } from '#catalog/product/kept-json.ts';
import { hashOfSources } from '#catalog/product/method.ts';
import type { StructureToolkit } from '#chemistry/structure/toolkit.ts';

/** Remembers results by their keys, which name all that a result depends on besides the code. */
export interface KnownResults {
  get: <Result>(key: readonly unknown[], make: () => Result) => Result;
}

/** Remembers nothing. */
export const NOTHING_KNOWN: KnownResults = { get: (_, make) => make() };

/**
 * The results of earlier checks of a content folder; those of other code are not used.
 * @param tell prints a line where the file of them is damaged
 */
export function openResults(
  contentDir: string,
  tell: (line: string) => void,
  cache = join('.cache', 'check'),
): KnownResults & { save: () => void } {
  const root = resolve(import.meta.dirname, '../../..');
  const version = hashOfSources(root, join(root, 'src/catalog/checks/validate.ts'));
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
  const file = join(cache, `${name}.json`);
  const kept = readKept<Record<string, unknown>>(file, version, () => {
    tell(`${file} is damaged: every structure is read again.`);
  });
  const before = new Map(Object.entries(kept ?? {}));
  const used: Record<string, unknown> = {};
  return {
    get: <Result>(key: readonly unknown[], make: () => Result): Result => {
      const text = JSON.stringify(key);
      const result = before.has(text) ? (before.get(text) as Result) : make();
      used[text] = result;
      return result;
    },
    save: () => {
      try {
        writeKept(file, version, used);
      } catch {
        // The next check makes them again.
      }
    },
  };
}

/** A toolkit that remembers what it read; graphs of molecules are too large to be kept. */
export function rememberingToolkit(
  toolkit: StructureToolkit,
  known: KnownResults,
): StructureToolkit {
  return {
    ...toolkit,
    read: (structure, ...facts) =>
      facts.includes('graph' as never)
        ? toolkit.read(structure, ...facts)
        : known.get(['read', structure, facts], () => toolkit.read(structure, ...facts)),
  };
}

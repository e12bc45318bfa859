import type { ListEntry } from './entry.ts';
import { lookUp, type Ask, type LookedUp, type ReadMolfile } from './verdict.ts';

export interface Tools {
  ask: Ask;
  readMolfile: ReadMolfile;
  /** Hears how far it is, after each slice. */
  onProgress: (results: readonly LookedUp[], done: number) => void;
  signal: AbortSignal;
  /** Lets the page answer in between. */
  pause?: () => Promise<void>;
}

/** Results of a list; `quiet` counts the weak entries that were no product's name. */
export interface Results {
  results: LookedUp[];
  quiet: number;
  /** How many entries were not looked up, because it was stopped. */
  left: number;
}

/** Work after which the page gets its turn, in milliseconds. */
const SLICE_MS = 12;

/**
 * Looks up all entries in slices, so that the page stays alive. A product that a line names twice,
 * by number and by name, is one result; one that an earlier line named has a note of it.
 * @throws what `ask` throws: a file of the index that does not load
 */
export async function lookUpAll(entries: readonly ListEntry[], tools: Tools): Promise<Results> {
  const { ask, readMolfile, onProgress, signal, pause = nextTask } = tools;
  const results: LookedUp[] = [];
  const firstLine = new Map<string, number>();
  let quiet = 0;
  let done = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const entry of entries) {
    if (signal.aborted) break;
    const result = await lookUp(entry, ask, readMolfile);
    done += 1;
    if (!result) quiet += 1;
    else if (!isSameLine(results, result)) results.push(withRepetition(result, firstLine));
    if (performance.now() < sliceEnd) continue;
    onProgress(results, done);
    await pause();
    sliceEnd = performance.now() + SLICE_MS;
  }
  return { results, quiet, left: entries.length - done };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isSameLine(results: readonly LookedUp[], { entry, hit }: LookedUp): boolean {
  for (let at = results.length - 1; at >= 0; at--) {
    const other = results[at];
    if (other?.entry.line !== entry.line) return false;
    if (hit && other.hit?.cas === hit.cas) return true;
  }
  return false;
}

function withRepetition(result: LookedUp, firstLine: Map<string, number>): LookedUp {
  const { hit, entry, note } = result;
  if (!hit) return result;
  const line = firstLine.get(hit.cas);
  if (line === undefined) firstLine.set(hit.cas, entry.line);
  return line === undefined || note ? result : { ...result, note: { kind: 'again', line } };
}

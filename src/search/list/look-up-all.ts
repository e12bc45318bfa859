import { nextTask } from '#search/next-task.ts';
import type { ListEntry, Place } from './entry.ts';
import { placeOf, placeText } from './places.ts';
import { identified, lookUp, type Ask, type LookedUp, type ReadMolfile } from './verdict.ts';

export interface Tools {
  ask: Ask;
  readMolfile: ReadMolfile;
  /** Called after each slice with the results so far. */
  onProgress: (results: readonly LookedUp[], done: number) => void;
  signal: AbortSignal;
  /** Yields to the page between slices. */
  pause?: () => Promise<void>;
}

/** Results of a list; `quiet` has the places of weak entries that match no product's name. */
export interface Results {
  results: LookedUp[];
  quiet: Place[];
  /** Number of entries not looked up because the lookup was stopped. */
  left: number;
}

/** Duration of a slice of work, in milliseconds. */
const SLICE_MS = 12;

/**
 * Looks up all entries in slices, so that the page stays responsive. A product that one line names
 * twice, by number and by name, is one result; a product of an earlier line gets a note.
 * @throws the errors of `ask`, if a file of the index does not load
 */
export async function lookUpAll(entries: readonly ListEntry[], tools: Tools): Promise<Results> {
  const { ask, readMolfile, onProgress, signal, pause = nextTask } = tools;
  const results: LookedUp[] = [];
  const firstLine = new Map<string, string>();
  const quiet: Place[] = [];
  let done = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const entry of entries) {
    if (signal.aborted) break;
    const result = await lookUp(entry, ask, readMolfile);
    done += 1;
    if (!result) quiet.push(placeOf(entry));
    else if (!isSameLine(results, result)) results.push(withRepetition(result, firstLine));
    if (performance.now() < sliceEnd) continue;
    onProgress(results, done);
    await pause();
    sliceEnd = performance.now() + SLICE_MS;
  }
  return { results, quiet, left: entries.length - done };
}

function isSameLine(results: readonly LookedUp[], result: LookedUp): boolean {
  const { entry } = result;
  const hit = identified(result);
  for (let at = results.length - 1; at >= 0; at--) {
    const other = results[at];
    if (!other || placeText(other.entry) !== placeText(entry)) return false;
    if (hit && identified(other)?.id === hit.id) return true;
  }
  return false;
}

function withRepetition(result: LookedUp, firstLine: Map<string, string>): LookedUp {
  const { entry, note } = result;
  const hit = identified(result);
  if (!hit) return result;
  const line = firstLine.get(hit.id);
  if (line === undefined) firstLine.set(hit.id, placeText(entry));
  return line === undefined || note ? result : { ...result, note: { kind: 'again', line } };
}

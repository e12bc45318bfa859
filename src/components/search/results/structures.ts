/** The reader of structures on the search page, loaded when a structure has to be compared. */
import { el } from '#components/search/dom.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import {
  structureReader,
  type StructureProgress,
  type StructureReader,
} from '#search/structure/reader.ts';
import { startStructureWorker } from '#search/structure/start-worker.ts';

/** @param place where the progress is shown */
export function startStructures(words: SearchStrings, place: HTMLElement): StructureReader {
  const reader = structureReader(startStructureWorker, (progress) => {
    const stop = () => {
      reader.cancel();
    };
    place.replaceChildren(...shown(words, progress, stop));
  });
  return reader;
}

/** Progress with a bar, and a cancel button while it works. */
function shown(
  { structure }: SearchStrings,
  progress: StructureProgress,
  stop: () => void,
): (string | Node)[] {
  if (progress === 'done') return [];
  const text = structure[progress];
  const attributes = { type: 'button', class: 'button button-small', click: stop };
  return [text, el('progress', { 'aria-label': text }), el('button', attributes, structure.stop)];
}

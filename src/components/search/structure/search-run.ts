/** One structure search in a worker, which is started for it. */
import type { Marks } from '#search/structure/marks.ts';
import type { StructureQuestion } from '#search/structure/question.ts';
import type { Fault, FromSearchWorker, ToSearchWorker } from '#search/structure/search-messages.ts';
import { startSearchWorker } from '#search/structure/start-search-worker.ts';

/** What is known so far of the answer. */
export interface FoundStructures {
  /** Numbers of products in order, and for similarity their scores. */
  docs: number[];
  scores: Map<number, number>;
  compared: number;
  candidates: number;
  failed: number;
}

export interface SearchRun {
  /** Asks for the marks of hits. */
  mark: (docs: number[]) => void;
  /** Ends the search; marks can still be asked for. */
  stop: () => void;
  /** Ends the worker. */
  end: () => void;
}

interface Reactions {
  /** @param isLast whether the search is done */
  found: (so: FoundStructures, isLast: boolean) => void;
  marked: (marks: readonly (readonly [doc: number, marks: Marks])[]) => void;
  fault: (fault: Fault) => void;
  /** The text is a pattern; with what is wrong with it as SMILES, if it could be meant as such. */
  pattern?: (fault: Fault | undefined) => void;
  /** The worker or the index does not load. */
  failed: () => void;
}

/** @param first the first file of the index of structures, in the folder */
export function runSearch(
  question: StructureQuestion,
  { first, folder }: { first: string; folder: string },
  react: Reactions,
): SearchRun {
  const found: FoundStructures = {
    docs: [],
    scores: new Map(),
    compared: 0,
    candidates: 0,
    failed: 0,
  };
  let worker: Worker;
  try {
    worker = startSearchWorker();
  } catch {
    // The caller has the run before it hears of it.
    queueMicrotask(react.failed);
    return { mark: () => undefined, stop: () => undefined, end: () => undefined };
  }
  const ask = (message: ToSearchWorker) => {
    worker.postMessage(message);
  };
  worker.addEventListener('error', react.failed);
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => {
    if (data.kind === 'marks') react.marked(data.marks);
    else if (data.kind === 'fault') react.fault(data.fault);
    else if (data.kind === 'pattern') react.pattern?.(data.fault);
    else if (data.kind === 'failed') react.failed();
    else {
      data.docs.forEach((doc, at) => {
        found.docs.push(doc);
        const score = data.scores[at];
        if (score !== undefined) found.scores.set(doc, score);
      });
      const { compared, candidates, failed } = data;
      Object.assign(found, { compared, candidates, failed });
      react.found(found, data.isLast);
    }
  });
  // Loaded while the worker starts, which takes it from the browser's cache.
  fetch(`${folder}${first}.json`).catch(() => undefined);
  ask({ kind: 'search', first, folder: new URL(folder, location.href).href, question });
  return {
    mark: (docs) => {
      ask({ kind: 'marks', docs });
    },
    stop: () => {
      ask({ kind: 'stop' });
    },
    end: () => {
      worker.terminate();
    },
  };
}

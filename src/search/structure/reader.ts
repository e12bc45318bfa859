import type { IdCodes } from '#chemistry/structure/id-code.ts';
import type { NotCompared } from '#search/verdict.ts';

/** Message to the worker; numbers begin with 1. */
export interface StructureQuestion {
  id: number;
  text: string;
  /** A SMILES to identify by its ID codes, or a molfile to convert to SMILES. */
  as: 'smiles' | 'molfile';
}

/**
 * Message from the worker, empty if the text is not a structure; number 0 once the worker is ready.
 */
export interface StructureAnswer {
  id: number;
  codes?: IdCodes;
  smiles?: string;
}

/** Progress of the reading of a structure, shown to the visitor. */
export type StructureProgress = 'loading' | 'comparing' | 'done';

export interface StructureReader {
  /**
   * The ID codes of a structure, or why there are none: the text is not a structure, or the worker
   * fails, is too slow or is stopped. Never rejects.
   */
  identify: (smiles: string) => Promise<IdCodes | NotCompared>;
  /** A molfile as SMILES, or why it is not read. */
  readMolfile: (molfile: string) => Promise<{ smiles: string } | NotCompared>;
  /** Cancels reading and loading. */
  cancel: () => void;
}

/** The methods of a Worker used here. */
export type StructureWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Maximum time of loading the toolkit (0.3 MB compressed), and of reading one structure: generous,
 * since the visitor can stop it.
 */
export const MAX_LOADING_MS = 120_000;
export const MAX_READING_MS = 60_000;

interface Pending {
  question: StructureQuestion;
  settle: (answer: Omit<StructureAnswer, 'id'> | NotCompared) => void;
  limit?: ReturnType<typeof setTimeout>;
}

/**
 * Reads structures in a worker, which the first question starts.
 * @param start starts the worker
 * @param tell receives the progress
 */
export function structureReader(
  start: () => StructureWorker,
  tell: (progress: StructureProgress) => void = () => undefined,
): StructureReader {
  const pending = new Map<number, Pending>();
  let worker: StructureWorker | undefined;
  let isReady = false;
  let last = 0;
  let loadingLimit: ReturnType<typeof setTimeout> | undefined;

  const stop = (reason: NotCompared) => {
    clearTimeout(loadingLimit);
    worker?.terminate();
    worker = undefined;
    isReady = false;
    const unanswered = [...pending.values()];
    pending.clear();
    for (const { settle, limit } of unanswered) {
      clearTimeout(limit);
      settle(reason);
    }
    tell('done');
  };

  const send = (one: Pending) => {
    worker?.postMessage(one.question);
    // Questions are read one after the other, each with its own time limit.
    one.limit = setTimeout(stop, MAX_READING_MS * pending.size, 'slow');
  };

  const hear = ({ data }: MessageEvent<StructureAnswer>) => {
    if (data.id === 0) {
      clearTimeout(loadingLimit);
      isReady = true;
      if (pending.size > 0) tell('comparing');
      for (const one of pending.values()) send(one);
      return;
    }
    const one = pending.get(data.id);
    if (!one) return;
    pending.delete(data.id);
    clearTimeout(one.limit);
    one.settle(data);
    if (pending.size === 0) tell('done');
  };

  const started = () => {
    const fresh = start();
    fresh.addEventListener('message', hear as EventListener);
    fresh.addEventListener('error', () => {
      if (worker === fresh) stop('failed');
    });
    loadingLimit = setTimeout(stop, MAX_LOADING_MS, 'slow');
    return fresh;
  };

  const ask = (text: string, as: StructureQuestion['as']) =>
    new Promise<Omit<StructureAnswer, 'id'> | NotCompared>((settle) => {
      last += 1;
      const one: Pending = { question: { id: last, text, as }, settle };
      pending.set(last, one);
      try {
        worker ??= started();
      } catch {
        stop('failed');
        return;
      }
      tell(isReady ? 'comparing' : 'loading');
      if (isReady) send(one);
    });

  return {
    identify: async (text) => {
      const answer = await ask(text, 'smiles');
      return typeof answer === 'string' ? answer : (answer.codes ?? 'unreadable');
    },
    readMolfile: async (text) => {
      const answer = await ask(text, 'molfile');
      if (typeof answer === 'string') return answer;
      return answer.smiles === undefined ? 'unreadable' : { smiles: answer.smiles };
    },
    cancel: () => {
      if (pending.size > 0) stop('stopped');
    },
  };
}

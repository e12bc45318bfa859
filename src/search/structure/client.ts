import type { IdCodes } from '#chemistry/id-code.ts';

/** What is sent to the worker; numbers begin with 1. */
export interface StructureQuestion {
  id: number;
  smiles: string;
}

/** What comes back: without codes where the text is no structure; number 0 once it is ready. */
export interface StructureAnswer {
  id: number;
  codes?: IdCodes;
}

/** What the visitor is told of the reading of a structure. */
export type StructureProgress = 'loading' | 'comparing' | 'done' | 'failed' | 'slow';

export interface StructureReader {
  /**
   * The codes of a structure; undefined if the text is none, and also if the worker fails, is too
   * slow or is cancelled, which `tell` says. Never rejects.
   */
  identify: (smiles: string) => Promise<IdCodes | undefined>;
  /** Gives up what is being read; stops the loading, too. */
  cancel: () => void;
}

/** The part of a Worker that is used here. */
export type StructureWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** Milliseconds that loading the toolkit (0.3 MB compressed), and reading one structure, may take. */
export const LOADING_LIMIT = 30_000;
export const READING_LIMIT = 5_000;

interface Pending {
  smiles: string;
  settle: (codes: IdCodes | undefined) => void;
  limit?: ReturnType<typeof setTimeout>;
}

/**
 * Reads structures in a worker that is started with the first question.
 * @param start starts the worker
 * @param tell hears how far it is
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

  const stop = (progress: StructureProgress) => {
    clearTimeout(loadingLimit);
    worker?.terminate();
    worker = undefined;
    isReady = false;
    const unanswered = [...pending.values()];
    pending.clear();
    for (const { settle, limit } of unanswered) {
      clearTimeout(limit);
      settle(undefined);
    }
    tell(progress);
  };

  const send = (id: number, question: Pending) => {
    worker?.postMessage({ id, smiles: question.smiles } satisfies StructureQuestion);
    // Questions are read one after the other: each may take its time.
    question.limit = setTimeout(stop, READING_LIMIT * pending.size, 'slow');
  };

  const hear = ({ data }: MessageEvent<StructureAnswer>) => {
    if (data.id === 0) {
      clearTimeout(loadingLimit);
      isReady = true;
      if (pending.size > 0) tell('comparing');
      for (const [id, question] of pending) send(id, question);
      return;
    }
    const question = pending.get(data.id);
    if (!question) return;
    pending.delete(data.id);
    clearTimeout(question.limit);
    question.settle(data.codes);
    if (pending.size === 0) tell('done');
  };

  const started = () => {
    const fresh = start();
    fresh.addEventListener('message', hear as EventListener);
    fresh.addEventListener('error', () => {
      if (worker === fresh) stop('failed');
    });
    loadingLimit = setTimeout(stop, LOADING_LIMIT, 'slow');
    return fresh;
  };

  return {
    identify: (smiles) =>
      new Promise((settle) => {
        last += 1;
        const question: Pending = { smiles, settle };
        pending.set(last, question);
        try {
          worker ??= started();
        } catch {
          stop('failed');
          return;
        }
        tell(isReady ? 'comparing' : 'loading');
        if (isReady) send(last, question);
      }),
    cancel: () => {
      if (pending.size > 0) stop('done');
    },
  };
}

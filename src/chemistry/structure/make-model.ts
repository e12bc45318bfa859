import type { Model } from './conformer.ts';

/** A model on its way, made beside the page. */
export interface Making {
  /** Undefined if none can be made of this structure. */
  readonly model: Promise<Model | undefined>;
  stop: () => void;
}

/** Rejects if the worker cannot be loaded or fails. */
export function makeModel(smiles: string): Making {
  const worker = new Worker(new URL('./conformer-worker.ts', import.meta.url), { type: 'module' });
  const model = new Promise<Model | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Model | undefined>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
      worker.terminate();
    };
  });
  worker.postMessage(smiles);
  return {
    model,
    stop: () => {
      worker.terminate();
    },
  };
}

/** Products whose structure is like one of a list: asked of one worker, one after the other. */
import { MAX_ALIKE } from '#search/structure/question.ts';
import type { FromSearchWorker, ToSearchWorker } from '#search/structure/search-messages.ts';
import { startSearchWorker } from '#search/structure/start-search-worker.ts';

/**
 * A function that finds the numbers of products, none where the worker fails.
 * @param first the first file of the index of structures, in the folder
 */
export function alikeFinder(first: string, folder: string): (smiles: string) => Promise<number[]> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (text: string) =>
    new Promise<number[]>((resolve) => {
      const docs: number[] = [];
      const end = () => {
        worker?.removeEventListener('message', hear);
        resolve(docs.slice(0, MAX_ALIKE));
      };
      const hear = ({ data }: MessageEvent<FromSearchWorker>) => {
        if (data.kind === 'found') docs.push(...data.docs);
        if (data.kind !== 'found' || data.isLast) end();
      };
      try {
        worker ??= startSearchWorker();
      } catch {
        end();
        return;
      }
      worker.addEventListener('message', hear);
      worker.addEventListener('error', end, { once: true });
      const question = { text, mode: 'similarity' } as const;
      const message: ToSearchWorker = { kind: 'search', first, folder, question };
      worker.postMessage(message);
    });
  return (smiles) => {
    const next = last.then(() => ask(smiles));
    last = next;
    return next;
  };
}

/** Starts the worker that reads structures; the browser then loads the toolkit. */
export function startStructureWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Starts the worker that reads structures: the browser loads the toolkit now. */
export function startStructureWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

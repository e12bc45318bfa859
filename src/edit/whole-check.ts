import { Worker } from 'node:worker_threads';
import type { Problem } from '#catalog/content/problem.ts';

export interface WholeCheck {
  /** Of the last check that ended; undefined until one has. */
  problems: () => Problem[] | undefined;
  isRunning: () => boolean;
  /** Begins a check; one that runs is given up. */
  start: () => void;
}

/** Checks a whole content folder beside the form. */
export function wholeCheck(contentDir: string): WholeCheck {
  let problems: Problem[] | undefined;
  let running: Worker | undefined;
  return {
    problems: () => problems,
    isRunning: () => running !== undefined,
    start: () => {
      void running?.terminate();
      const own = new Worker(new URL('check-worker.ts', import.meta.url), {
        workerData: contentDir,
      });
      running = own;
      own.on('message', (found: Problem[]) => {
        if (own === running) problems = found;
      });
      own.on('error', () => undefined);
      own.on('exit', () => {
        if (own === running) running = undefined;
      });
    },
  };
}

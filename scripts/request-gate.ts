/**
 * Keeps the requests of `npm run dev` apart from changes of the content store: a page that is
 * rendered while Astro replaces the store can leave the old one in the module cache, so that every
 * later page is out of date (Astro 7.3.5).
 */
import type { Connect } from 'vite';

export interface RequestGate {
  /** Lets a request in as soon as no work is under way. */
  middleware: Connect.NextHandleFunction;
  /** Does the work after the requests under way have ended; later ones wait. */
  alone: (work: () => Promise<void>) => Promise<void>;
}

export function requestGate(): RequestGate {
  let free: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<undefined>>();
  return {
    middleware: (_, response, next) => {
      void free.then(() => {
        if (response.closed) return;
        const { promise, resolve } = Promise.withResolvers<undefined>();
        running.add(promise);
        response.once('close', () => {
          running.delete(promise);
          resolve(undefined);
        });
        next();
      });
    },
    alone: async (work) => {
      const before = free;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      free = before.then(() => promise);
      await before;
      await Promise.all(running);
      try {
        await work();
      } finally {
        resolve(undefined);
      }
    },
  };
}

/** What the loaders of Astro's content store do with a file that does not fit its schema. */
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads one file. A build stops at a file that does not fit. `npm run dev` goes on with what it
 * had of it: scripts/live-content.ts shows what is wrong.
 */
export async function loadFile(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  file: string,
  load: () => Promise<void>,
): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (!watcher) throw error;
    logger.warn(`${file} does not fit and is left as it was`);
  }
}

/**
 * One of Astro's own loaders that treats a misfit so. It leaves watching to live-content, which it
 * tells that a call arrived.
 */
export function lenient(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ watcher, refreshContextData, ...context }) => {
      if (refreshContextData) refreshContextData['arrived'] = true;
      return loadFile({ ...context, ...(watcher && { watcher }) }, context.collection, () =>
        loader.load(context),
      );
    },
  };
}

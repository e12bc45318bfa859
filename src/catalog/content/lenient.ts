/** Error handling of the content loaders for files that do not fit their schema. */
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads one file. A build fails on an invalid file; `npm run dev` keeps the last valid version, and
 * scripts/live-content.ts shows the problems.
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
    logger.warn(`${file} is invalid: its last valid version is kept`);
  }
}

/**
 * Wraps one of Astro's own loaders in the same error handling. It does not watch files:
 * live-content does, and is notified here that its refresh arrived.
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

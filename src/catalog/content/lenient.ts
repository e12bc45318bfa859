/** Error handling of the content loaders for files that do not fit their schema. */
import type { LoaderContext } from 'astro/loaders';

/** Of a file that a build met and the check had not passed: only the first shard checks. */
class InvalidFileError extends Error {
  override name = 'InvalidFileError';

  constructor(file: string, options: ErrorOptions) {
    super(`${file} has problems: npm run catalog -- check lists them.`, options);
  }
}

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
    if (!watcher) throw new InvalidFileError(file, { cause: error });
    logger.warn(`${file} is invalid: its last valid version is kept`);
  }
}

/** Thrown if the site was not built; the previous site is unchanged. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** What is told of an error of writing a site: of a full disk in words. */
export function writingError(error: unknown, out: string): unknown {
  return isFull(error)
    ? new BuildError(`Nothing was built: the disk of ${out} is full. The site there is unchanged.`)
    : error;
}

function isFull(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  return String(error).includes('ENOSPC') || (cause !== undefined && isFull(cause));
}

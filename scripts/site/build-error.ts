/** Thrown if the site was not built; the previous site is unchanged. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** What is told of an error of a build: of a full disk and of invalid content in words. */
export function toldError(error: unknown, out: string): unknown {
  const { name, message } = Object(error) as Partial<Error>;
  if (isFull(error))
    return new BuildError(
      `Nothing was built: the disk of ${out} is full. The site there is unchanged.`,
    );
  // Its class is another one here than in the pages.
  if (name === 'InvalidFileError') return new BuildError(`Nothing was built: ${message ?? ''}`);
  return error;
}

function isFull(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  // Node.js and the bundler say it in other words.
  return (
    /ENOSPC|No space left on device/.test(String(error)) || (cause !== undefined && isFull(cause))
  );
}

import type { ContentFiles } from '#catalog/content/files.ts';
import { isWarning, type Problem } from '#catalog/content/problem.ts';

/**
 * One problem for each mistake: what an earlier group says of a field silences later groups on this
 * field and what lies in it, and a file that cannot be read has no other problems.
 * @param groups problems in the order in which they go first
 */
export function oneOfEach(groups: readonly Problem[][], files: ContentFiles): Problem[] {
  const unread = new Set(
    Object.values(files).flatMap((kind: ContentFiles[keyof ContentFiles]) =>
      kind.filter((file) => file.unread).map(({ file }) => file),
    ),
  );
  const told = new Map<string, Set<string>>();
  const kept: Problem[] = [];
  for (const group of groups) {
    const fresh = group.filter(
      ({ file, field }) => !unread.has(file) && !isTold(told, file, field),
    );
    kept.push(...fresh);
    for (const problem of fresh.filter((one) => !isWarning(one))) {
      const fields = told.get(problem.file) ?? new Set<string>();
      told.set(problem.file, fields.add(problem.field));
      if (problem.meant !== undefined) fields.add(problem.meant);
    }
  }
  return kept;
}

/** Whether something is said of the field or of one that it lies in. */
function isTold(told: ReadonlyMap<string, Set<string>>, file: string, field: string): boolean {
  const fields = told.get(file);
  if (!fields || field === '') return false;
  const steps = field.split('.');
  return steps.some((_, at) => fields.has(steps.slice(0, at + 1).join('.')));
}

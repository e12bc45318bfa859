import { collator } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

/** A problem in a content file, worded so that its author can fix it. */
export interface Problem {
  /** Path of the file from the content folder, e.g. products/2142-70-3.yaml. */
  file: string;
  /** Line of the field in the file, counted from 1, if known. */
  line?: number | undefined;
  /** Column of the field in its line, counted from 1, if known. */
  column?: number | undefined;
  /** The field as a path, e.g. properties.0.unit; empty for the file as a whole. */
  field: string;
  /** The field that an unknown one was meant to be: nothing more is said of it. */
  meant?: string;
  /** What is wrong, with the value found and, if known, the corrected value. */
  what: string;
  /** A warning does not stop the build. */
  severity?: 'warning';
  /** Why it matters, or which rule says so, and what to do. */
  why: string;
}

export function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}

/** All problems as text, grouped by file, in the order of the lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files.entries()]
    .sort(([a], [b]) => collator(DEFAULT_LANGUAGE).compare(a, b))
    .map(([file, found]) => [file, ...found.toSorted(byLine).map(formatProblem)].join('\n'));
  return blocks.join('\n\n');
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function formatProblem({ line, column, field, what, why, severity }: Problem): string {
  const place = [
    field || 'file',
    line === undefined ? '' : `line ${String(line)}`,
    column === undefined ? '' : `column ${String(column)}`,
  ];
  return `  ${severity ? `${severity}: ` : ''}${place.filter(Boolean).join(', ')}: ${what}\n    ${why}`;
}

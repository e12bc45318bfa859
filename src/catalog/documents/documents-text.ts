import type { SortedDocument } from './sort-documents.ts';

/** What a sorting of documents says when it is done. */
export function documentsText(reports: readonly SortedDocument[], dryRun: boolean): string {
  const lines: string[] = [];
  const titles = {
    taken: dryRun ? 'Would be taken' : 'Taken',
    unchanged: 'Unchanged',
    refused: 'Refused',
  };
  const of = (state: SortedDocument['state']) => reports.filter((one) => one.state === state);
  for (const state of ['taken', 'unchanged', 'refused'] as const) {
    if (of(state).length === 0) continue;
    lines.push(`${titles[state]}:`);
    for (const { source, said } of of(state))
      lines.push(`  ${shown(source)}`, ...said.map((text) => `    ${shown(text)}`));
  }
  const counts = (['taken', 'unchanged', 'refused'] as const).map(
    (state) => `${String(of(state).length)} ${state}`,
  );
  lines.push(
    `${String(reports.length)} files: ${counts.join(', ')}.${dryRun ? ' Nothing was written.' : ''}`,
  );
  return lines.join('\n');
}

/** Texts of foreign files on a terminal, without control characters. */
function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').slice(0, 1000);
}

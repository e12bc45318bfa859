/** Saves the results of a list as a table. */
import { noteText, type ListTexts } from '#search/list/note-text.ts';
import { placeText } from '#search/list/places.ts';
import type { LookedUp } from '#search/list/verdict.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';
import { saveFile } from '#ui/save-file.ts';

/** As XLSX, in which a CAS number stays what it is; the writer is loaded now. */
export async function saveXlsx(texts: ListTexts, results: readonly LookedUp[]): Promise<void> {
  const { writeXlsx } = await import('#tables/write-xlsx.ts');
  saveFile(`${texts.words.tableFile}.xlsx`, await writeXlsx(resultTable(texts, results)));
}

/** As CSV, for programs. */
export function saveCsv(texts: ListTexts, results: readonly LookedUp[]): void {
  const csv = writeCsv(resultTable(texts, results), { guard: guardCell });
  saveFile(`${texts.words.tableFile}.csv`, new Blob([csv], { type: 'text/csv' }));
}

function resultTable(texts: ListTexts, results: readonly LookedUp[]): string[][] {
  const { words } = texts;
  const { line, text, verdict, cas, name, formula, amount, purity, note } = words.tableHead;
  const rows = results.map((one) => [
    placeText(one.entry),
    one.entry.text,
    words.verdicts[one.verdict],
    ...(['cas', 'name', 'formula'] as const).map((field) =>
      one.hits.map(({ record }) => record[field]).join(' | '),
    ),
    one.entry.amount ? `${one.entry.amount.amount} ${one.entry.amount.unit}` : '',
    one.entry.purity ?? '',
    noteText(texts, one),
  ]);
  return [[line, text, verdict, cas, name, formula, amount, purity, note], ...rows];
}

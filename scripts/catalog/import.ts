import { basename } from 'node:path';
import { findFiles } from '#catalog/checks/validate.ts';
import { contentDirectory, readContent, requireContentFolder } from '#catalog/content/files.ts';
import type { Encoding } from '#tables/decode.ts';
import { mapColumns } from '#catalog/import/columns.ts';
import { judgeRows, type JudgedRow } from '#catalog/import/judge-rows.ts';
import { readTable } from '#catalog/import/table.ts';
import {
  dropFolder,
  finishFolder,
  prepareFolder,
  requireNewFolder,
} from '#catalog/import/write-folder.ts';

interface Options {
  out: string;
  /** Each "ours=theirs". */
  map: string[];
  /** Category of rows without one. */
  category: string;
  encoding: Encoding | undefined;
}

/** Converts a table into a content folder; returns 1 if no row is a valid product. */
export async function importTable(
  table: string,
  { out, map, category, encoding }: Options,
): Promise<number> {
  const like = contentDirectory();
  await requireNewFolder(out);
  await requireContentFolder(like);
  const { heads, rows, remarks } = await readTable(table, encoding);
  for (const remark of remarks) console.error(remark);
  const { columns, unused } = mapColumns(heads, map);
  if (unused.length > 0) console.error(`Columns not used: ${unused.join(', ')}.`);
  const source = sourceId(table);
  const draft = await prepareFolder({ out, like, table: basename(table), source, category });
  try {
    const { files } = await readContent(draft);
    const { accepted, refused, doubtful } = await judgeRows(
      rows,
      columns,
      { source, category },
      files,
      await findFiles(like),
    );
    if (refused.length > 0) console.error(report('Refused rows', refused));
    if (doubtful.length > 0) console.error(report('Imported rows to look at', doubtful));
    if (accepted.length > 0) await finishFolder(draft, { out, like }, accepted);
    console.log(
      `${String(accepted.length)} of ${String(rows.length)} rows imported to ${out}, ${String(refused.length)} refused.`,
    );
    return accepted.length > 0 ? 0 : 1;
  } finally {
    await dropFolder(draft);
  }
}

function sourceId(table: string): string {
  const slug = basename(table)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `imported-${slug}`.replaceAll(/-+$/g, '');
}

function report(title: string, judged: readonly JudgedRow[]): string {
  const rows = judged.map(
    ({ line, what, reasons }) =>
      `  line ${String(line)}, ${what}\n${reasons.map((reason) => `    ${reason}`).join('\n')}`,
  );
  return `${title}:\n${rows.join('\n')}`;
}

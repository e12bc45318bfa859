/** What an import says when it is done. */
import { documentsText } from '#catalog/documents/documents-text.ts';
import type { Difference } from '#catalog/content/write/differences.ts';
import type { NewReport } from './import-new.ts';
import type { UpdateReport } from './import-update.ts';
import type { JudgedRow } from './judge-rows.ts';

export interface ReportText {
  /** Everything that a person may want to look at. */
  details: string;
  /** One line. */
  summary: string;
}

export function newReportText(report: NewReport, out: string): ReportText {
  const { rows, accepted, joined, refused, doubtful, remarks, documents } = report;
  const together = joined === accepted ? '' : ` as ${count(accepted, 'product')}`;
  const notRead = rows - joined - refused.length;
  return {
    details: blocks([
      remarks.join('\n'),
      rowsText('Refused rows', refused),
      rowsText('Imported rows to look at', doubtful),
      documentsBlock(documents, false),
    ]),
    summary: `${String(joined)} of ${count(rows, 'row')} imported${together} to ${out}, ${String(refused.length)} refused${notRead > 0 && refused.length > 0 ? ` with ${String(notRead + refused.length)} rows` : ''}.`,
  };
}

export function updateReportText(report: UpdateReport, folder: string, isDry: boolean): ReportText {
  const { changed, added, unchanged, gone, left, refused, doubtful, remarks, documents } = report;
  const line = ({ id, name }: { id: string; name: string }) => `  ${id} ${name}`;
  return {
    details: blocks([
      remarks.join('\n'),
      titled(
        'Changed',
        changed.map(
          (one) => `${line(one)}\n${withoutDays(one.changes).map(changeLine).join('\n')}`,
        ),
      ),
      titled('New', added.map(line)),
      titled('Gone from the table', gone.map(line)),
      titled(
        'Not in the table any more, kept (--gone remove takes it out)',
        left.map(({ id, what }) => `  ${id}\n${what.map((one) => `    ${one}`).join('\n')}`),
      ),
      rowsText('Refused rows', refused),
      rowsText('Rows to look at', doubtful),
      documentsBlock(documents, isDry),
    ]),
    summary: `${isDry ? 'Dry run, nothing is written: ' : ''}${String(changed.length)} changed, ${String(added.length)} new, ${String(unchanged)} unchanged, ${String(gone.length)} gone, ${String(refused.length)} refused in ${folder}.`,
  };
}

/** Without the day of a price or stock that changed itself. */
function withoutDays(changes: readonly Difference[]): Difference[] {
  const changed = new Set(changes.filter(({ where }) => !where.endsWith('.date')).map(groupOf));
  return changes.filter((one) => !one.where.endsWith('.date') || !changed.has(groupOf(one)));
}

function groupOf({ where }: Difference): string {
  return where.slice(0, where.lastIndexOf('.'));
}

function documentsBlock(documents: NewReport['documents'], isDry: boolean): string {
  return documents.length === 0 ? '' : `Documents\n${documentsText(documents, isDry)}`;
}

function changeLine({ where, before, after }: Difference): string {
  return `    ${where}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string);
}

/** Reasons that more rows share are told once, with the lines. */
const SHARED = 4;
/** Lines that are told of a shared reason. */
const MAX_LINES = 20;

function rowsText(title: string, judged: readonly JudgedRow[]): string {
  const rowsOf = Map.groupBy(
    judged.flatMap((row) => row.reasons.map((reason) => ({ reason, row }))),
    ({ reason }) => reason,
  );
  const isShared = (reason: string) => (rowsOf.get(reason)?.length ?? 0) >= SHARED;
  const shared = [...rowsOf].filter(([reason]) => isShared(reason));
  const own = judged
    .map((row) => ({ ...row, reasons: row.reasons.filter((reason) => !isShared(reason)) }))
    .filter(({ reasons }) => reasons.length > 0);
  return titled(title, [
    ...shared.map(([reason, rows]) => {
      const lines = rows.slice(0, MAX_LINES).map(({ row }) => `${place(row)} (${row.what})`);
      const more = rows.length - lines.length;
      return [
        `  ${count(rows.length, 'row')}: ${reason}`,
        ...lines.map((line) => `    ${line}`),
        ...(more > 0 ? [`    and ${String(more)} more`] : []),
      ].join('\n');
    }),
    ...own.map(
      (row) => `  ${place(row)}, ${row.what}\n${row.reasons.map((one) => `    ${one}`).join('\n')}`,
    ),
  ]);
}

function place({ line, sheet }: JudgedRow): string {
  return `${sheet === undefined ? '' : `sheet ${sheet}, `}line ${String(line)}`;
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.join('\n')}`;
}

function blocks(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function count(n: number, one: string): string {
  return `${String(n)} ${n === 1 ? one : `${one}s`}`;
}

import { escapeHtml } from '#i18n/escape-html.ts';
import { disarm } from '#tables/csv.ts';
import { lineTable } from './table.ts';
import type { QuoteRequest } from '#quote/message/request.ts';

/** A table for the clipboard, in the two formats that spreadsheets read. */
export interface ClipboardTable {
  /** Tab-separated cells. */
  text: string;
  html: string;
}

/**
 * The lines of a request as a table to paste. No cell runs as a formula, and every cell is marked
 * as text for Excel, which would read the CAS number 75-05-8 as a date in 1975.
 */
export function clipboardTable(request: Pick<QuoteRequest, 'lines'>): ClipboardTable {
  const rows = lineTable(request).map((row) =>
    row.map((cell) => disarm(cell.replace(/\s+/g, ' ').trim())),
  );
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`;
  const html = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return {
    text: rows.map((row) => row.join('\t')).join('\n'),
    html: `<meta charset="utf-8"><table>${html}</table>`,
  };
}

/**
 * A table as CSV (RFC 4180) that spreadsheets read as texts: UTF-8 with its mark, and a cell that
 * would be taken for a formula has an apostrophe in front (OWASP, "CSV Injection").
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

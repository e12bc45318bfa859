import type { QuoteRequest } from '#quote/message/request.ts';
import { requestTable, USUAL_COLUMNS } from './table.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The request as XLSX, without columns that are empty in every row. All cells are text: none is
 * made a date or runs as a formula. The writer is loaded now.
 */
export async function requestXlsx(request: QuoteRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('#tables/write-xlsx.ts');
  const [head = [], ...rows] = requestTable(request);
  const isUsed = head.map(
    (name, at) => USUAL_COLUMNS.includes(name) || rows.some((row) => row[at] !== ''),
  );
  const table = [head, ...rows].map((row) => row.filter((_, at) => isUsed[at]));
  return new Uint8Array(await (await writeXlsx(table)).arrayBuffer());
}

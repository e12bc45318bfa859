import { disarm, writeCsv } from '#tables/csv.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { requestTable } from './table.ts';

/** The request as CSV, escaped against formula injection. */
export function requestCsv(request: QuoteRequest): string {
  return writeCsv(requestTable(request), { guard: disarm, quoteAll: true });
}

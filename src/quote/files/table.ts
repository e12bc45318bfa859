import { plainLines, type RequestData } from './request-json.ts';
import type { LineText, Wanted } from '#quote/list/line.ts';
import type { QuoteRequest, RequestField } from '#quote/message/request.ts';

/** Columns of a line. The names are a contract: files are read back by them. */
export const LINE_COLUMNS = {
  product: 'product',
  cas: 'cas',
  catalogNumber: 'catalog_number',
  name: 'name',
  formula: 'formula',
  structure: 'structure',
  amount: 'amount',
  unit: 'unit',
  grade: 'grade',
  pack: 'pack',
  packs: 'packs',
  purity: 'purity',
  packing: 'packing',
  note: 'note',
} as const satisfies Record<LineText | 'unit', string>;

/** Whether the catalog holds the product: `yes` or empty. */
export const HELD_COLUMN = 'in_catalog';

/** Columns of the answers, repeated in each row of a file. */
export const ANSWER_COLUMNS = {
  country: 'country',
  company: 'buyer_company',
  name: 'buyer_name',
  email: 'buyer_email',
  needBy: 'need_by',
  incoterm: 'incoterm',
  place: 'incoterm_place',
  endUse: 'end_use',
  message: 'message',
} as const satisfies Record<RequestField, string>;

export const DOCUMENTS_COLUMN = 'documents';

const LINE_KEYS = Object.keys(LINE_COLUMNS) as (keyof typeof LINE_COLUMNS)[];
const ANSWER_KEYS = Object.keys(ANSWER_COLUMNS) as RequestField[];

/** Columns of a table of lines that are there even if they are empty. */
const USUAL: readonly (keyof typeof LINE_COLUMNS)[] = ['cas', 'name', 'amount', 'unit'];
export const USUAL_COLUMNS: readonly string[] = USUAL.map((key) => LINE_COLUMNS[key]);

/**
 * The lines only, for a spreadsheet: a header row, then a row per line. Without the id in the
 * catalog, and without further columns that are empty in every row.
 */
export function lineTable(request: Pick<QuoteRequest, 'lines'>): string[][] {
  const lines = plainLines(request);
  const keys = LINE_KEYS.filter(
    (key) => USUAL.includes(key) || (key !== 'product' && lines.some((line) => line[key])),
  );
  return [keys.map((key) => LINE_COLUMNS[key]), ...lines.map((line) => lineRow(line, keys))];
}

/** Lines and answers, for a file of the whole request. */
export function requestTable(request: QuoteRequest): string[][] {
  const answers = [
    ...ANSWER_KEYS.map((key) => request[key] ?? ''),
    (request.documents ?? []).join(' '),
  ];
  const head = [
    ...Object.values(LINE_COLUMNS),
    HELD_COLUMN,
    ...Object.values(ANSWER_COLUMNS),
    DOCUMENTS_COLUMN,
  ];
  const rows = plainLines(request).map((line) => [
    ...lineRow(line, LINE_KEYS),
    line.held ? 'yes' : '',
    ...answers,
  ]);
  return [head, ...rows];
}

/** The cells of a line; packs have no unit of their own. */
function lineRow(line: Wanted, keys: typeof LINE_KEYS): string[] {
  const hasUnit = line.amount !== undefined || line.pack === undefined;
  return keys.map((key) => (key === 'unit' && !hasUnit ? '' : (line[key] ?? '')));
}

/** Reads a table with these columns; undefined if no column identifies a product. */
export function readTable([head = [], ...rows]: readonly string[][]): RawRequest | undefined {
  const columns = head.map((name) => name.trim().toLowerCase());
  if (!['cas', 'name', 'structure'].some((name) => columns.includes(name))) return undefined;
  const cell = (row: readonly string[], column: string) => {
    const at = columns.indexOf(column);
    return at < 0 ? '' : (row[at] ?? '');
  };
  const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
  const lines = filled.map((row) => ({
    ...Object.fromEntries(LINE_KEYS.map((key) => [key, cell(row, LINE_COLUMNS[key])])),
    unit: cell(row, 'unit') || 'g',
    held: cell(row, HELD_COLUMN) === 'yes',
  }));
  const [first = []] = filled;
  const answers = Object.fromEntries(
    ANSWER_KEYS.map((key) => [key, cell(first, ANSWER_COLUMNS[key])]),
  );
  return { lines, ...answers, documents: cell(first, DOCUMENTS_COLUMN).split(' ') };
}

/** Data not yet validated. */
export type RawRequest = { lines: unknown[] } & Partial<Record<keyof RequestData, unknown>>;

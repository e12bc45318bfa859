/** The table of requests for the sales office: a row a line. */
import { cleanText, countryText } from './buyer-request.ts';
import { judgeLine } from './judge-line.ts';
import type { MergedRequest } from './merge.ts';
import { offerToday, openPacks } from './offer-today.ts';
import type { Catalog } from './today.ts';

/** The columns; those of a request file have the same names there. */
export const COLUMNS = [
  'file',
  'date',
  'sender',
  'buyer_company',
  'buyer_name',
  'buyer_email',
  'country',
  'country_code',
  'line',
  'product',
  'cas',
  'catalog_number',
  'name',
  'formula',
  'structure',
  'grade',
  'packs',
  'pack',
  'amount',
  'purity',
  'packing',
  'note',
  'need_by',
  'incoterm',
  'documents',
  'end_use',
  'message',
  'status',
  'product_today',
  'name_today',
  'found_by',
  'replaced_by',
  'catalog_number_today',
  'stock_today',
  'price_today',
  'look_at',
  'also_in',
] as const;
export type Column = (typeof COLUMNS)[number];
export type RequestRow = Record<Column, string>;

/** Maximum characters of a cell, below what Excel opens. */
const MAX_CELL = 20_000;

/** @throws the errors of the catalog, if it cannot be read */
export async function requestRows(
  requests: readonly MergedRequest[],
  catalog: Catalog,
): Promise<RequestRow[]> {
  const rows: RequestRow[] = [];
  for (const request of requests)
    for (const [at, line] of request.lines.entries()) {
      const row = { ...ofRequest(request), ...(await ofLine(line, catalog)) };
      row.line =
        request.lines.length > 1 ? `${String(at + 1)} of ${String(request.lines.length)}` : '1';
      row.look_at = [row.look_at, ...request.remarks].filter(Boolean).join('; ');
      rows.push(bounded(row));
    }
  return rows;
}

function ofRequest(request: MergedRequest) {
  const { answers, mail, documents } = request;
  return {
    file: request.source,
    date: mail?.date ?? '',
    sender: mail?.sender ?? '',
    buyer_company: answers.company ?? '',
    buyer_name: answers.name ?? '',
    buyer_email: answers.email ?? '',
    country: countryText(request),
    country_code: request.countryCode,
    need_by: answers.needBy ?? '',
    incoterm: [answers.incoterm, answers.place].filter(Boolean).join(' '),
    documents: documents.join(', '),
    end_use: answers.endUse ?? '',
    message: answers.message ?? '',
    also_in: request.alsoIn.join('; '),
  };
}

async function ofLine(line: MergedRequest['lines'][number], catalog: Catalog) {
  const { texts } = line;
  const { status, id, foundBy, remarks } = await judgeLine(line, catalog);
  const today = id === undefined ? undefined : await catalog.product(id);
  const offer = today && offerToday(line, today, catalog.day);
  const { packs, pack } = offer?.wanted ?? openPacks(line);
  const isReplaced = today && today.replacedBy !== '';
  return {
    line: '',
    product: texts.product ?? '',
    cas: texts.cas ?? '',
    catalog_number: texts.catalogNumber ?? '',
    name: texts.name ?? '',
    formula: texts.formula ?? '',
    structure: texts.structure ?? '',
    grade: texts.grade ?? '',
    packs,
    pack,
    amount: line.amount,
    purity: texts.purity ?? '',
    packing: texts.packing ?? '',
    note: texts.note ?? '',
    status: isReplaced ? 'replaced' : today?.isDiscontinued ? 'discontinued' : status,
    product_today: id ?? '',
    name_today: today?.name ?? '',
    found_by: foundBy.join(', '),
    replaced_by: today?.replacedBy ?? '',
    catalog_number_today: offer?.catalogNumber ?? '',
    stock_today: offer?.stock ?? '',
    price_today: offer?.price ?? '',
    look_at: [
      ...remarks,
      ...(today?.isDiscontinued
        ? [`no longer sold${today.discontinued && `: ${today.discontinued}`}`]
        : []),
      ...(offer?.remarks ?? []),
      ...line.remarks,
    ].join('; '),
  };
}

/** The row in the order of the columns, its cells without control characters and of bounded length. */
function bounded(row: RequestRow): RequestRow {
  const cells = COLUMNS.map((key) => {
    const text = cleanText(row[key]);
    return [key, text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text];
  });
  return Object.fromEntries(cells) as RequestRow;
}

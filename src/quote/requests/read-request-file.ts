/** Reads the files that this site writes, and says of each line and answer that it left out why. */
import { rearm } from '#tables/csv.ts';
import { decodeText } from '#tables/decode.ts';
import { readCsv } from '#tables/read-csv.ts';
import { REQUEST_FORMAT, REQUEST_VERSION } from '#quote/files/request-json.ts';
import { ANSWER_COLUMNS, DOCUMENTS_COLUMN, readTable } from '#quote/files/table.ts';
import { readAmount } from '#quote/list/amount.ts';
import { isRecord, LINE_TEXTS, readLine, type LineText, type QuoteLine } from '#quote/list/line.ts';
import { readPacks } from '#quote/list/packs.ts';
import { isUnit, UNITS } from '#quote/list/unit.ts';
import { isCountry } from '#quote/message/countries.ts';
import { ANSWER_TEXTS, DOCUMENTS, type RequestField } from '#quote/message/request.ts';
import { answerRemarks } from './answer-remarks.ts';
import { cleanText, shortText, type BuyerRequest, type RequestedLine } from './buyer-request.ts';

/** Requests of a file; `left` says of what was left out where it is and why. */
export interface FileRequests {
  requests: FileRequest[];
  left: string[];
}
export type FileRequest = Omit<BuyerRequest, 'source' | 'mail'>;

/** @returns why it is no request, and what to do, if it is none */
export function readJsonRequest(text: string): FileRequests | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is no valid JSON: ask the buyer to send the file again';
  }
  if (!isRecord(value) || value['format'] !== REQUEST_FORMAT)
    return `is JSON, but no request of this site ("format" is not "${REQUEST_FORMAT}")`;
  const { version, lines } = value;
  if (Number(version) > REQUEST_VERSION)
    return `has version ${shortText(String(version), 20)} of the format, this program reads ${String(REQUEST_VERSION)}: update it`;
  if (!Array.isArray(lines)) return 'has no list "lines": ask the buyer to send the file again';
  return toRequests([{ lines, answers: value, places: lines.map((_, at) => at + 1) }], 'line');
}

/** @returns why it is no request, and what to do, if it is none */
export function readCsvRequest(bytes: Uint8Array): FileRequests | string {
  const { text, encoding, certain } = decodeText(bytes);
  const rows = readCsv(text.replace(/^\ufeff/, '')).map((row) => row.map(rearm));
  const read = readRows(rows);
  if (typeof read === 'string' || certain) return read;
  const remark = `was read as ${encoding}: if letters look wrong, ask for the file as XLSX`;
  return {
    ...read,
    requests: read.requests.map((one) => ({ ...one, remarks: [...one.remarks, remark] })),
  };
}

/** Reads the rows of a table; rows of different buyers are requests of their own. */
export function readRows([head = [], ...rows]: readonly string[][]): FileRequests | string {
  if (!readTable([head]))
    return 'has none of the columns cas, name, structure of a request: if it is a list of the buyer, try npm run catalog -- look-up';
  const names = head.map((name) => name.trim().toLowerCase());
  const answerAt = [...Object.values(ANSWER_COLUMNS), DOCUMENTS_COLUMN].map((one) =>
    names.indexOf(one),
  );
  const filled = rows.flatMap((row, at) => (row.some((cell) => cell.trim()) ? [{ row, at }] : []));
  const groups = Map.groupBy(filled, ({ row }) =>
    answerAt.map((at) => row[at] ?? '').join('\u0000'),
  );
  const raw = [...groups.values()].map((group) => {
    const table = readTable([head, ...group.map(({ row }) => row)]);
    return {
      lines: table?.lines ?? [],
      answers: { ...table },
      places: group.map(({ at }) => at + 2),
    };
  });
  return raw.length > 0 ? toRequests(raw, 'row') : 'has a heading, but no row';
}

interface Raw {
  lines: unknown[];
  answers: Record<string, unknown>;
  places: number[];
}

function toRequests(raw: readonly Raw[], word: string): FileRequests {
  const left: string[] = [];
  const requests = raw.flatMap(({ lines, answers, places }) => {
    const read = lines.flatMap((line, at) => {
      const one = readLine(line);
      if (!one) left.push(`${word} ${String(places[at])}: ${faultOf(line)}`);
      return one ? toLine(one) : [];
    });
    return read.length > 0 ? { lines: read, isQuoted: false, ...answersOf(answers) } : [];
  });
  return { requests, left };
}

/** Why `readLine` refuses a line. */
function faultOf(line: unknown): string {
  if (!isRecord(line)) return 'is no line of a request';
  const { cas, name, structure, unit } = line;
  if (!(cas || name || structure)) return 'has no CAS number, name or structure';
  if (!isUnit(unit))
    return `unit "${shortText(String(unit), 20)}" is not known; write ${UNITS.join(', ')}`;
  if (cas && !/^[1-9]\d{1,6}-\d\d-\d$/.test(String(cas)))
    return `CAS "${shortText(String(cas), 40)}" is not of the form 2142-70-3 (a spreadsheet may have made a date of it); correct it in the file`;
  const long = (Object.keys(LINE_TEXTS) as LineText[]).find(
    (key) => String(line[key] ?? '').length > LINE_TEXTS[key],
  );
  return long ? `${long} is longer than ${String(LINE_TEXTS[long])} characters` : 'is not valid';
}

const APART: readonly string[] = ['amount', 'pack', 'packs'];
const TEXTS = (Object.keys(LINE_TEXTS) as LineText[]).filter(
  (key): key is keyof RequestedLine['texts'] => !APART.includes(key),
);

function toLine(line: QuoteLine): RequestedLine {
  const { unit, amount = '', pack = '', packs = '' } = line;
  const texts: RequestedLine['texts'] = {};
  for (const key of TEXTS) if (line[key]) texts[key] = cleanText(line[key]).trim();
  const exact = readAmount(amount, unit).amount;
  const number = readPacks(packs).packs;
  return {
    texts,
    amount: amount && `${exact ?? shortText(amount)} ${unit}`,
    packs: pack ? [{ packs: number ?? '', pack: shortText(pack) }] : [],
    remarks: [
      ...(amount && exact === undefined ? [`amount "${shortText(amount, 60)}" was not read`] : []),
      ...(number === undefined ? [`packs "${shortText(packs)}" was not read`] : []),
      ...(packs && !pack ? [`packs "${shortText(packs)}" without a pack`] : []),
    ],
  };
}

function answersOf(raw: Record<string, unknown>) {
  const answers: BuyerRequest['answers'] = {};
  for (const field of Object.keys(ANSWER_TEXTS) as RequestField[]) {
    const text = raw[field];
    if (typeof text === 'string' && text.trim()) answers[field] = cleanText(text).trim();
  }
  const asked = Array.isArray(raw['documents']) ? raw['documents'].map(String).filter(Boolean) : [];
  const documents = DOCUMENTS.filter((kind) => asked.includes(kind));
  const unknown = asked.filter((kind) => !documents.some((one) => one === kind));
  const { country = '' } = answers;
  return {
    answers,
    documents,
    countryCode: isCountry(country) ? country : '',
    remarks: [
      ...answerRemarks(answers),
      ...(country && !isCountry(country)
        ? [`country "${shortText(country, 60)}" is not a code of ISO 3166-1`]
        : []),
      ...unknown.map((kind) => `document "${shortText(kind, 60)}" is not known`),
    ],
  };
}

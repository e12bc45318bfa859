import { isRecord, LINE_TEXTS, readLine, type LineText, type Wanted } from '#quote/list/line.ts';
import { readAmount } from '#quote/list/amount.ts';
import { readPacks } from '#quote/list/packs.ts';
import { readAnswers, type RememberedAnswers } from '#quote/message/answers.ts';
import type { QuoteRequest } from '#quote/message/request.ts';

/** Identifies a JSON file as a request of this site, and the version of its format. */
export const REQUEST_FORMAT = 'chemical-catalog.quote-request';
export const REQUEST_VERSION = 1;

/** A request as stored in a file. */
export interface RequestData extends RememberedAnswers {
  lines: Wanted[];
}

/** The data of a file, or why it cannot be read. */
export type FileReading =
  | { data: RequestData; refused: number; problem?: undefined }
  | { data?: undefined; problem: FileProblem };

export type FileProblem =
  'tooBig' | 'notReadable' | 'notJson' | 'notARequest' | 'newer' | 'noColumns';

/** The lines with amounts as exact decimals and packs as whole numbers, without fields that only the list needs. */
export function plainLines({ lines }: Pick<QuoteRequest, 'lines'>): Wanted[] {
  return lines.map((line) => {
    const plain: Wanted = {};
    for (const key of Object.keys(LINE_TEXTS) as LineText[]) if (line[key]) plain[key] = line[key];
    const amount = readAmount(line.amount ?? '', line.unit).amount;
    const { packs } = readPacks(line.packs ?? '');
    if (amount) plain.amount = amount;
    if (packs) plain.packs = packs;
    return { ...plain, unit: line.unit, held: line.held === true };
  });
}

/** The request as JSON after the published schema. */
export function requestJson(
  { lines, ...answers }: QuoteRequest & RememberedAnswers,
  schemaUrl: string,
): string {
  const document = {
    $schema: schemaUrl,
    format: REQUEST_FORMAT,
    version: REQUEST_VERSION,
    lines: plainLines({ lines }),
    ...readAnswers(answers),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads the output of `requestJson`; invalid answers are left out, invalid lines are counted. */
export function readRequestJson(text: string): FileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'notJson' };
  }
  if (!isRecord(value) || value['format'] !== REQUEST_FORMAT) return { problem: 'notARequest' };
  const { version, lines } = value;
  if (Number(version) > REQUEST_VERSION) return { problem: 'newer' };
  if (version !== REQUEST_VERSION || !Array.isArray(lines)) return { problem: 'notARequest' };
  const read = lines.map((line) => readLine(line)).filter((line) => line !== undefined);
  const data = { lines: read, ...readAnswers(value) };
  return { data, refused: lines.length - read.length };
}

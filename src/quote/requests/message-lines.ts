/** The products of a composed message. */
import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { readAmount } from '#quote/list/amount.ts';
import { LINE_TEXTS } from '#quote/list/line.ts';
import { isUnit } from '#quote/list/unit.ts';
import { shortText, type RequestedLine } from './buyer-request.ts';
import { hasLabel, isBroken, labelsOf, readLabelled, type Label } from './labelled.ts';
import { readPacksText } from './packs-text.ts';

const FIELDS = [
  'cas',
  'catalogNumber',
  'formula',
  'structure',
  'grade',
  'packs',
  'amount',
  'purity',
  'packing',
  'note',
] as const;

/** The lines, or why the text has not the form of the message. */
export type LinesReading =
  { lines: RequestedLine[]; problem?: undefined } | { lines?: undefined; problem: string };

/** @param paragraphs those between the opening and the country, each with its lines */
export function readMessageLines(
  paragraphs: readonly string[][],
  words: RequestTexts,
): LinesReading {
  const blocks = blocksOf(paragraphs);
  if (typeof blocks === 'string') return { problem: blocks };
  const lines: RequestedLine[] = [];
  for (const block of blocks) {
    const line = readBlock(block, words);
    if (typeof line === 'string') return { problem: line };
    lines.push(line);
  }
  return { lines };
}

/** The lines of each product; of several each begins with its number. */
function blocksOf(paragraphs: readonly string[][]): string[][] | string {
  const [first] = paragraphs;
  if (!first) return 'no product is named below the opening';
  if (!/^1\. /.test(first[0] ?? '')) return [paragraphs.flat()];
  const blocks: string[][] = [];
  for (const paragraph of paragraphs) {
    const number = `${String(blocks.length + 1)}. `;
    const [head = '', ...others] = paragraph;
    if (head.startsWith(number)) blocks.push([head.slice(number.length), ...others]);
    else if (/^\d+\. /.test(head)) return `"${shortText(head, 60)}": number ${number}was expected`;
    else blocks.at(-1)?.push('', ...paragraph);
  }
  return blocks.length > 1 ? blocks : 'a single product has a number, as one of several';
}

function readBlock(block: readonly string[], words: RequestTexts): RequestedLine | string {
  const labels = labelsOf(FIELDS, words);
  const [head = ''] = block;
  const named = nameOf(block, labels);
  const { values, read, joined } = readLabelled(block.slice(named.read), labels, 'note');
  const left = block.slice(named.read + read).find((line) => line !== '');
  if (left !== undefined) return `"${shortText(left, 60)}" is not a line that the site writes`;
  const { amount, packs = '', ...texts } = values;
  const { name } = named;
  if (!(name || texts.cas || texts.structure)) return 'a product has no name, number or structure';
  if (amount === undefined && packs === '')
    return `"${shortText(head, 60)}" has neither the line "${words.amount.replace('{value}', '').trim()}" nor packs`;
  return {
    texts: { ...(name && { name }), ...texts },
    amount: amount ?? '',
    packs: readPacksText(packs),
    remarks: [
      ...amountRemarks(amount ?? ''),
      ...tooLong({ ...texts, name }),
      ...(joined || named.read > 1 ? ['lines broken by a mail program were joined'] : []),
    ],
  };
}

/** The lines above the first label: one, or several of a name that a mail program broke. */
function nameOf(block: readonly string[], labels: readonly Label<string>[]) {
  let read = 0;
  const isPart = (line: string) =>
    line !== '' && !labels.some(({ label }) => hasLabel(line, label));
  while (read < block.length && isPart(block[read] ?? '')) {
    if (read > 0 && !isBroken(block[read - 1] ?? '', block[read] ?? '')) break;
    read++;
  }
  const lines = block.slice(0, read).map((line) => line.trim());
  return { read, name: lines.join(' ') };
}

/** @param amount with its unit, as the message has it or as the buyer filled it in */
export function amountRemarks(amount: string): string[] {
  if (amount === '') return [];
  const [, number = '', unit] = /^(\S.*?) (\S+)$/.exec(amount) ?? [];
  const isRead = isUnit(unit) && readAmount(number, unit).problem === undefined;
  return isRead ? [] : [`amount "${shortText(amount, 60)}" was not read`];
}

function tooLong(texts: RequestedLine['texts']): string[] {
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key) =>
    (texts[key] ?? '').length > LINE_TEXTS[key] ? [`${key} is longer than the site allows`] : [],
  );
}

/** For which product a document is, by CAS number, order number or id; a name is only a hint. */
import { formatCas, isCas } from '#chemistry/identifiers/cas.ts';
import type { Finding } from './finding.ts';
import { readDays } from '#i18n/read-days.ts';

/** What of a product documents name. */
export interface KnownProduct {
  id: string;
  cas: string;
  /** Order numbers of the product, its grades and packs, and earlier ids. */
  numbers: string[];
  /** CAS numbers of the parts of a preparation or mixture. */
  parts: string[];
  names: string[];
}

/** What a document may be of beside the products of the catalog. */
export const OTHER = 'another compound';

const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const CAS = /(?<![\d-])[1-9]\d{1,6}-\d\d-\d(?![\d-])/g;

/** @param text a name of a file or folder, in words */
export function productInName(
  text: string,
  place: string,
  products: readonly KnownProduct[],
): Finding[] {
  const plain = plainText(text);
  const bare = (plain.match(/(?<![\w-])[1-9]\d{4,9}(?![\w-])/g) ?? [])
    .filter((digits) => readDays(digits).length === 0)
    .map(formatCas)
    .filter((cas) => isCas(cas) && products.some((one) => one.cas === cas));
  const numbers = [...new Set([...casNumbers(plain), ...bare])];
  return [
    ...numberFindings(plain, place, products),
    // Each number of a name is meant.
    ...numbers.flatMap((cas) => casFindings([cas], place, products)),
  ];
}

/** Numbers of a page: several CAS numbers may be those of parts, or of compounds that it mentions. */
export function productOnPage(
  lines: readonly string[],
  products: readonly KnownProduct[],
): { byNumber: Finding[]; byCas: Finding[] } {
  const plain = plainText(lines.join('\n'));
  const place = 'the first page';
  return {
    byNumber: numberFindings(plain, place, products),
    byCas: casFindings(casNumbers(plain), place, products),
  };
}

function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll(DASHES, '-');
}

function casNumbers(text: string): string[] {
  return [...new Set(text.match(CAS) ?? [])].filter(isCas);
}

/** Products with one of the numbers, and preparations that have it as a part. */
function casFindings(
  numbers: readonly string[],
  place: string,
  products: readonly KnownProduct[],
): Finding[] {
  if (numbers.length === 0) return [];
  const holders = (cas: string) =>
    products.filter((one) => one.cas === cas || one.parts.includes(cas)).map(({ id }) => id);
  const ids = [...new Set(numbers.flatMap(holders))];
  const isOther = numbers.some((cas) => holders(cas).length === 0);
  const named = numbers.slice(0, 5).join(', ');
  return [{ values: isOther ? [...ids, OTHER] : ids, from: `${place} (CAS ${named})` }];
}

/** Products whose order number or id stands in the text as a word of its own. */
function numberFindings(text: string, place: string, products: readonly KnownProduct[]): Finding[] {
  const lower = text.toLowerCase();
  const found = new Map<string, string[]>();
  for (const { id, numbers } of products)
    for (const number of new Set([id, ...numbers].map((one) => one.toLowerCase())))
      if (isTelling(number) && hasWord(lower, number))
        found.set(number, [...(found.get(number) ?? []), id]);
  const isPart = (number: string) =>
    [...found.keys()].some((other) => other !== number && other.startsWith(number));
  return [...found]
    .filter(([number]) => !isPart(number))
    .map(([number, ids]) => ({ values: ids, from: `${place} (${number.toUpperCase()})` }));
}

/** Whether a number is not met in texts by chance: letters and digits, and no CAS number. */
function isTelling(number: string): boolean {
  return number.length >= 4 && /\d/.test(number) && /\p{L}/u.test(number);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (!/[\p{L}\p{N}]/u.test(before + after)) return true;
  }
  return false;
}

/** Minimum letters of a name that is looked for in texts. */
const MIN_NAME = 5;

/** Ids of products whose name stands in a text, the longest name first: a hint, never an answer. */
export function hintsIn(text: string, products: readonly KnownProduct[]): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const found = products.flatMap(({ id, names }) =>
    names
      .filter(
        (name) => name.length >= MIN_NAME && hasWord(lower, name.normalize('NFKC').toLowerCase()),
      )
      .map((name) => ({ id, name })),
  );
  found.sort((a, b) => b.name.length - a.name.length);
  return [...new Set(found.map(({ id, name }) => `${id} (${name})`))].slice(0, 3);
}

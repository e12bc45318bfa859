/** What a document is, from its name and first page; nothing of it is guessed. */
import { readDocumentName, type DocumentType } from '#catalog/content/documents.ts';
import { settle, type Finding } from './finding.ts';
import {
  hintsIn,
  OTHER,
  productInName,
  productOnPage,
  type KnownProduct,
} from './match-product.ts';
import * as clues from './read-clues.ts';

export interface FoundDocument {
  /** Its name, and those of its folders below the one that was named. */
  path: string[];
  /** Of the first page; empty without text. */
  lines: string[];
}

export interface JudgeOptions {
  products: readonly KnownProduct[];
  /** Language of documents that do not tell theirs. */
  language: string | undefined;
  /** As YYYY-MM-DD. */
  today: string;
}

/** Where a document belongs and why, or why it cannot be told, and what to name it. */
export type DocumentJudgement =
  | { id: string; file: string; from: string[]; problems?: undefined }
  | { problems: string[]; rename: string };

export function judgeDocument(
  { path, lines }: FoundDocument,
  { products, language: given, today }: JudgeOptions,
): DocumentJudgement {
  const words = clues.nameWords(path.at(-1) ?? '');
  const kind = settle('kind', [...clues.kindInName(words), ...clues.kindOnPage(lines)]);
  const type = kind.value as DocumentType | undefined;
  const language = settle('language', withDefault(languageFindings(words, lines), given));
  const read = {
    product: settleProduct(path, words, lines, products),
    kind,
    ...(type && clues.isInLanguage(type) && { language }),
    ...(type && !clues.isInLanguage(type) && { lot: lotOf(words, lines) }),
    date: dateOf(words, lines, type, language.value ?? '', today),
  };
  const values = Object.fromEntries(Object.entries(read).map(([key, { value }]) => [key, value]));
  const { product: id, language: code, lot, date } = values;
  const problems = Object.values(read).flatMap(({ problem }) => problem ?? []);
  const hints = id === undefined ? hintsIn(`${words}\n${lines.join('\n')}`, products) : [];
  if (hints.length > 0) problems.push(`a name in it may be that of ${hints.join(', ')}: is it?`);
  if (lines.length === 0 && problems.length > 0)
    problems.push('its first page has no text that can be read (a scan?): only the name counts');
  const file = `${type ?? ''}-${code ?? lot ?? ''}-${date ?? ''}.pdf`;
  if (problems.length === 0 && id !== undefined && readDocumentName(file)) {
    const from = Object.entries(read).flatMap(([key, one]) =>
      one.problem === undefined ? `${key} ${one.value} from ${one.from}` : [],
    );
    return { id, file, from };
  }
  if (problems.length === 0) problems.push(`"${file}" is no name of a document`);
  return { problems, rename: nameFor(id, type, code ?? lot, date) };
}

/** A product without a CAS number is not spoken against by the numbers of its parts. */
function settleProduct(
  path: readonly string[],
  words: string,
  lines: readonly string[],
  products: readonly KnownProduct[],
) {
  const folder = path.at(-2);
  const named = [
    ...productInName(words, 'the name', products),
    ...(folder === undefined ? [] : productInName(clues.nameWords(folder), 'the folder', products)),
  ];
  const page = productOnPage(lines, products);
  const byNumber = settle('product', [...named, ...page.byNumber]);
  const isWithoutCas = products.some(({ id, cas }) => id === byNumber.value && cas === '');
  const all = [...named, ...page.byNumber, ...(isWithoutCas ? [] : page.byCas)];
  const settled = settle('product', all);
  if (settled.problem !== undefined || settled.value !== OTHER) return settled;
  return { problem: `no product of the catalog: ${settled.from}` };
}

function languageFindings(words: string, lines: readonly string[]): Finding[] {
  return [...clues.languageInName(words), ...clues.languageOnPage(lines)];
}

function withDefault(findings: readonly Finding[], given: string | undefined): readonly Finding[] {
  if (findings.length > 0 || given === undefined) return findings;
  return [{ values: [given], from: '--language' }];
}

function lotOf(words: string, lines: readonly string[]) {
  return settle('lot', [...clues.lotInName(words), ...clues.lotOnPage(lines)]);
}

function dateOf(
  words: string,
  lines: readonly string[],
  type: DocumentType | undefined,
  language: string,
  today: string,
) {
  const page = type ? clues.dateOnPage(lines, type, language) : [];
  const date = settle('date', [...clues.dateInName(words), ...page]);
  if (date.value === undefined || date.value <= today) return date;
  return { problem: `date ${date.value} lies in the future, from ${date.from}` };
}

/** A name by which the file would be taken, with places to fill in. */
function nameFor(
  id: string | undefined,
  type: DocumentType | undefined,
  part: string | undefined,
  date: string | undefined,
): string {
  const isLot = type !== undefined && !clues.isInLanguage(type);
  const third = part ? (isLot ? `Lot ${part}` : part.toUpperCase()) : isLot ? 'Lot <lot>' : '<EN>';
  const kind = type === undefined ? '<SDS>' : type === 'coa' ? 'CoA' : type.toUpperCase();
  return `${id ?? '<CAS or order number>'} ${kind} ${third} ${date ?? '<YYYY-MM-DD>'}.pdf`;
}

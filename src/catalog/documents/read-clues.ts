/** What the name and the first page of a document say of it, each by itself. */
import type { DocumentType } from '#catalog/content/documents.ts';
import {
  COMMON_WORDS,
  DATE_LABELS,
  KINDS,
  LANGUAGES_IN_NAMES,
  LOT_LABEL,
  OTHER_DATES,
} from './document-words.ts';
import type { Finding } from './finding.ts';
import { readDays } from '#i18n/read-days.ts';

/** The name of a file in words: no ending, `_` as a space. */
export function nameWords(file: string): string {
  return file
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    .replaceAll('_', ' ')
    .trim();
}

export function kindInName(words: string): Finding[] {
  const plain = words.toLowerCase().replaceAll(/[-().,+&\s]+/g, ' ');
  const found = KINDS.flatMap(({ kind, inName }) => {
    const word = inName.exec(plain)?.[0];
    return word === undefined ? [] : [{ kind, word }];
  });
  return found.map(({ kind, word }) => ({ values: [kind], from: `the name (${word.trim()})` }));
}

/** The title of the page; a certificate names specifications as well, and is none. */
export function kindOnPage(lines: readonly string[]): Finding[] {
  const plain = lines.map((line) => line.toLowerCase().replaceAll(/\s+/g, ' '));
  for (const kind of ['sds', 'coa', 'specification'] as const) {
    const { onPage } = KINDS.find((one) => one.kind === kind) ?? {};
    const title = plain.map((line) => onPage?.exec(line)?.[0]).find(Boolean);
    if (title !== undefined) return [{ values: [kind], from: `the first page (${title})` }];
  }
  return [];
}

export function languageInName(words: string): Finding[] {
  const found = words.split(/[\s\-().,+&]+/).flatMap((word) => {
    const language = LANGUAGES_IN_NAMES.get(word.toLowerCase());
    // In small letters some are words of names: "fiche de données".
    const isCode = !/^(?:de|es|it|el|et)$/.test(word);
    return language !== undefined && isCode ? [{ language, word }] : [];
  });
  if (found.length === 0) return [];
  const values = [...new Set(found.map(({ language }) => language))];
  return [{ values, from: `the name (${found.map(({ word }) => word).join(', ')})` }];
}

/** Frequent words needed to tell a language, and how many times those of the next. */
const MIN_WORDS = 4;
const LEAD = 2;

/** The language of the words of a page; undefined if none leads clearly. */
export function languageOnPage(lines: readonly string[]): Finding[] {
  const text = lines.join(' ').toLowerCase();
  const from = 'the words of the first page';
  const letters = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (letters(/\p{Script=Hiragana}|\p{Script=Katakana}/gu) > 10) return [{ values: ['ja'], from }];
  if (letters(/\p{Script=Hangul}/gu) > 10) return [{ values: ['ko'], from }];
  const han = letters(/\p{Script=Han}/gu);
  const latin = letters(/\p{Script=Latin}{3,}/gu);
  if (han > 20 && han > latin) return [{ values: ['zh'], from }];
  const words = text.split(/[^\p{L}]+/u);
  const counts = Object.entries(COMMON_WORDS)
    .map(([language, common]) => ({
      language,
      count: words.filter((word) => common.includes(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  const isClear = best && best.count >= MIN_WORDS && best.count >= LEAD * (next?.count ?? 0);
  return isClear && han <= latin / 10 ? [{ values: [best.language], from }] : [];
}

export function dateInName(words: string): Finding[] {
  // A lot may be made of digits that look like a day.
  const bare = words.replace(new RegExp(`${LOT_LABEL.source}[:：]?\\s*\\S+`, 'i'), ' ');
  return readDays(bare).map(({ written, days }) => ({
    values: days,
    from: `the name (${written})`,
  }));
}

/** The dates behind the most important label; dates of printing and of earlier versions do not count. */
export function dateOnPage(
  lines: readonly string[],
  kind: DocumentType,
  language: string,
): Finding[] {
  const labels = DATE_LABELS[isInLanguage(kind) ? 'inLanguage' : 'ofLot'];
  for (const label of labels) {
    const found = lines.flatMap((line, at) => labelled(line, lines[at + 1] ?? '', label, language));
    if (found.length > 0) return found;
    // A less important date must not stand in for one that is there and was not read.
    const unread = lines.find((line) => namesDate(line.toLowerCase(), label));
    if (unread !== undefined)
      return [{ values: [], from: `the first page (${unread.slice(0, 60)})` }];
  }
  return [];
}

/** Whether a label stands in a line, and no word just before it makes it that of another date. */
function namesDate(line: string, label: RegExp): boolean {
  const match = label.exec(line);
  if (!match) return false;
  const start = Math.max(0, match.index - MAX_GAP);
  return !OTHER_DATES.test(line.slice(start, match.index + match[0].length));
}

/** Maximum characters between a label and its date. */
const MAX_GAP = 30;

/** The days of a line behind the label; with the label alone, the day that begins the line below. */
function labelled(line: string, below: string, label: RegExp, language: string): Finding[] {
  const days = readDays(line, language);
  if (days.length === 0) {
    const [day] = readDays(below.slice(0, MAX_GAP), language);
    const isBelow = day && below.startsWith(day.written) && isLabel(line, label);
    return isBelow ? [{ values: day.days, from: `the first page (${line} ${day.written})` }] : [];
  }
  let end = 0;
  return days.flatMap(({ written, days: values }) => {
    const at = line.indexOf(written, end);
    const head = line.slice(end, at);
    end = at + written.length;
    const from = `the first page (${head.trim()} ${written})`;
    return isLabel(head, label) ? [{ values, from }] : [];
  });
}

function isLabel(text: string, label: RegExp): boolean {
  const head = text
    .toLowerCase()
    .replace(/[\s:：.]+$/, '')
    .trim();
  const match = label.exec(head);
  if (!match || OTHER_DATES.test(head)) return false;
  const gap = head.slice(match.index + match[0].length);
  return gap.length <= MAX_GAP && !/[:：]/.test(gap);
}

export function lotInName(words: string): Finding[] {
  const lot = lotIn(words);
  return lot === undefined ? [] : [{ values: [lot], from: 'the name' }];
}

export function lotOnPage(lines: readonly string[]): Finding[] {
  const lots = lines.flatMap((line, at) => {
    const own = lotIn(line);
    if (own !== undefined) return [{ lot: own, line }];
    const isLabel = new RegExp(`^${LOT_LABEL.source}[:：]?$`, 'i').test(line);
    const below = /^[A-Z0-9][\w./-]*$/i.exec(lines[at + 1] ?? '')?.[0];
    return isLabel && below && /\d/.test(below)
      ? [{ lot: lotText(below), line: `${line} ${below}` }]
      : [];
  });
  const each = new Map(lots.map(({ lot, line }) => [lot, line]));
  return [...each].map(([lot, line]) => ({
    values: [lot],
    from: `the first page (${line.slice(0, 60)})`,
  }));
}

/** The lot behind its label; a lot has a digit. */
function lotIn(text: string): string | undefined {
  const label = new RegExp(`${LOT_LABEL.source}[:：]?\\s*([A-Z0-9][\\w./-]*)`, 'gi');
  const lots = [...text.matchAll(label)].map(([, lot = '']) => lot);
  const lot = lots.find((one) => /\d/.test(one));
  return lot === undefined ? undefined : lotText(lot);
}

/** A lot as names of documents write it: letters, digits and single hyphens. */
function lotText(lot: string): string {
  return lot.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Kinds that are filed by language; the others by lot. */
export function isInLanguage(kind: DocumentType): boolean {
  return kind === 'sds' || kind === 'specification';
}

/** What a product is after a newer table: its file, changed where the table says otherwise. */
import { isDeepStrictEqual } from 'node:util';
import { readEntry } from '#catalog/content/measured/read-entry.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { sameFormula } from '#chemistry/formula/formula.ts';
import { writeMeasuredText } from '#chemistry/measured/write-text.ts';
import { entryKey } from '#catalog/content/write/differences.ts';
import { mergeGrades } from './merge-grades.ts';

export type Fields = Record<string, unknown>;

export interface Policy {
  /** Whether what the table does not have any more is taken out. */
  removes: boolean;
  /** Whether a source is a table, whose facts a newer table replaces. */
  isTable: (source: unknown) => boolean;
  /** Whether two SMILES are one structure. */
  isSameStructure: (a: string, b: string) => boolean;
}

export interface Merged {
  data: Fields;
  /** What the file has and the table has not: "synonyms: Propanone". */
  left: string[];
  /** What of the table was left out. */
  doubts: string[];
}

/**
 * Merges what a table says of a product into the data of its file. A field of which the table says
 * nothing stays. A value that is the same keeps its source and day. Names and measured values of
 * other sources stay beside those of the table.
 */
export function mergeProduct(before: Fields, next: Fields, policy: Policy): Merged {
  const data: Fields = { ...before };
  const left: string[] = [];
  const doubts: string[] = [];
  const { grades, ...others } = next;
  if (numbersWithin(before).includes(others['catalogNumber']))
    Reflect.deleteProperty(others, 'catalogNumber');
  for (const [field, value] of Object.entries(others)) {
    const merge = MERGES[field] ?? replace;
    const merged = isDeepStrictEqual(before[field], value)
      ? value
      : merge(before[field], value, policy, (what) => left.push(`${field}: ${what}`));
    if (merged === undefined || merged === null) Reflect.deleteProperty(data, field);
    else data[field] = merged;
  }
  if (Array.isArray(grades) && !isDeepStrictEqual(before['grades'], grades)) {
    const merged = mergeGrades(listOf(before['grades']) as Fields[], grades as Fields[], {
      number: before['catalogNumber'],
      removes: policy.removes,
      leave: (what) => left.push(what),
      doubt: (what) => doubts.push(what),
    });
    if (merged.length > 0) data['grades'] = merged;
  }
  if (next['structure']) Reflect.deleteProperty(data, 'withoutStructure');
  if (next['cas']) Reflect.deleteProperty(data, 'withoutCas');
  return { data, left, doubts };
}

/** Order numbers of grades and packs. */
function numbersWithin({ grades }: Fields): unknown[] {
  return (listOf(grades) as Fields[])
    .flatMap((grade) => [
      grade['catalogNumber'],
      ...(listOf(grade['packs']) as Fields[]).map((pack) => pack['catalogNumber']),
    ])
    .filter((number) => number !== undefined);
}

type Merge = (
  before: unknown,
  next: unknown,
  policy: Policy,
  leave: (what: string) => void,
) => unknown;

const replace: Merge = (_, next) => next;

/** A value with or without its source. */
const valueOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'value' in one ? one.value : one;

const sourced: Merge = (before, next) => (valueOf(before) === valueOf(next) ? before : next);

const formula: Merge = (before, next) => {
  const [a, b] = [before, next].map((one) => readFormula(String(valueOf(one))));
  return a && b && sameFormula(a, b) ? before : next;
};

const structure: Merge = (before, next, { isSameStructure }) => {
  const [a, b] = [before, next].map((one) => String((one as Fields | undefined)?.['smiles'] ?? ''));
  if (before === undefined || !isSameStructure(a ?? '', b ?? ''))
    return { link: 'assumed', ...(next as Fields) };
  const { smiles } = before as Fields;
  return { ...(before as Fields), ...(next as Fields), smiles };
};

/** Entries of the list, those of the table added; older ones of a table are left or taken out. */
const entries =
  (keyOf: (entry: unknown) => string): Merge =>
  (before, next, policy, leave) => {
    const [old, news] = [listOf(before), listOf(next)];
    const stated = new Set(news.map(keyOf));
    const known = new Set(old.map(keyOf));
    const gone = old.filter((entry) => !stated.has(keyOf(entry)) && isOfTable(entry, policy));
    if (!policy.removes)
      gone.forEach((entry) => {
        leave(keyOf(entry));
      });
    return [
      ...old.filter((entry) => !policy.removes || !gone.includes(entry)),
      ...news.filter((entry) => !known.has(keyOf(entry))),
    ];
  };

function isOfTable(entry: unknown, { isTable }: Policy): boolean {
  return typeof entry === 'object' && entry !== null && 'source' in entry && isTable(entry.source);
}

const names = entries((entry) => String(valueOf(entry)));

const translations: Merge = (before, next, ...rest) => ({
  ...(before as Fields | undefined),
  zh: names((before as Fields | undefined)?.['zh'], (next as Fields)['zh'], ...rest),
});

const properties = entries((entry) => {
  const { fields, faults } = readEntry(entry);
  if (faults.length > 0 || typeof fields !== 'object' || fields === null) return entryKey(entry);
  const { kind } = fields as { kind?: string };
  return `${String(kind)} ${writeMeasuredText(fields as Parameters<typeof writeMeasuredText>[0])}`;
});

const categories: Merge = (before, next, { removes }, leave) => {
  const [old, news] = [listOf(before), listOf(next)];
  const gone = old.filter((slug) => !news.includes(slug));
  if (removes)
    return [
      ...old.filter((slug) => news.includes(slug)),
      ...news.filter((slug) => !old.includes(slug)),
    ];
  gone.forEach((slug) => {
    leave(String(slug));
  });
  return [...old, ...news.filter((slug) => !old.includes(slug))];
};

/** How to store it: a text of an older table gives way, that of a data sheet stays beside. */
const safety: Merge = (before, next, policy) => {
  const { storage: news, ...others } = next as Fields;
  const old = listOf((before as Fields | undefined)?.['storage']) as Fields[];
  const isSame = (a: Fields, b: Fields) => a['text'] === b['text'];
  const added = (listOf(news) as Fields[]).filter(
    (one) => !old.some((entry) => isSame(entry, one)),
  );
  const kept = added.length === 0 ? old : old.filter((entry) => !isOfTable(entry, policy));
  const storage = [...kept, ...added];
  return {
    ...(before as Fields | undefined),
    ...others,
    ...(storage.length > 0 && { storage }),
  };
};

const tariff: Merge = (before, next) =>
  (before as Fields | undefined)?.['code'] === (next as Fields)['code'] ? before : next;

const MERGES: Readonly<Record<string, Merge>> = {
  iupacName: sourced,
  ecNumber: sourced,
  mdlNumber: sourced,
  unNumber: sourced,
  formula,
  structure,
  synonyms: names,
  tradeNames: names,
  names: translations,
  properties,
  categories,
  safety,
  hsCode: tariff,
};

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

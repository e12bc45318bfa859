/** What differs between two states of a content file, and the same change in its text. */
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '#catalog/content/read.ts';

/** How content files are written. */
export const WRITE_OPTIONS = { lineWidth: 100, aliasDuplicateObjects: false, singleQuote: true };

export interface Difference {
  /** Place in the data before the change; in a list, that of the entry, or its length for a new one. */
  path: FieldPath;
  /** The place in words: "grades[≥ 98 %].packs[25 g].price.amount". */
  where: string;
  /** Undefined where there is none. */
  before: unknown;
  after: unknown;
}

/** Fields that tell the entries of a list apart. */
const KEYS = ['amount', 'container', 'purity', 'method', 'form', 'name', 'kind', 'value', 'text'];

/** What tells an entry of a list apart: "25 g, bottle". */
export function entryKey(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const fields = entry as Record<string, unknown>;
  return KEYS.flatMap((key) => {
    const value = fields[key];
    return value === undefined || typeof value === 'object' ? [] : String(value as string);
  }).join(', ');
}

/** All differences, those of lists by their entries: what is new comes at the end. */
export function differences(
  before: unknown,
  after: unknown,
  path: FieldPath = [],
  where = '',
): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], [...path, key], where === '' ? key : `${where}.${key}`),
    );
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path, where);
  return [{ path, where, before, after }];
}

function ofLists(before: unknown[], after: unknown[], path: FieldPath, where: string) {
  const matches = matched(before, after);
  const kept = before.flatMap((entry, at) => {
    const next = matches.get(at);
    const changed = next === undefined ? undefined : after[next];
    return differences(entry, changed, [...path, at], `${where}[${entryKey(entry)}]`);
  });
  const used = new Set(matches.values());
  const added = after
    .filter((_, at) => !used.has(at))
    .map((entry, at) => ({
      path: [...path, before.length + at],
      where: `${where}[${entryKey(entry)}]`,
      before: undefined,
      after: entry,
    }));
  return [...kept, ...added];
}

/** Places of entries after a change by those before: by what tells them apart, else by the place. */
function matched(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const matches = new Map<number, number>();
  const open = new Set(after.keys());
  before.forEach((entry, at) => {
    const same = [...open].find((place) => entryKey(after[place]) === entryKey(entry));
    if (same === undefined) return;
    matches.set(at, same);
    open.delete(same);
  });
  before.forEach((entry, at) => {
    if (matches.has(at) || !open.has(at) || !isRecord(entry) || !isRecord(after[at])) return;
    matches.set(at, at);
    open.delete(at);
  });
  return matches;
}

/**
 * The text of a YAML file with the changes; comments, order, quotes and line breaks of all fields
 * that stay, stay.
 * @param order of fields, by which a new one finds its place; else it comes at the end
 */
export function changedText(
  text: string,
  changes: readonly Difference[],
  order: readonly string[] = [],
): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) return text;
  const pairOf = (name: unknown) =>
    contents.items.find(({ key }) => (isScalar(key) ? key.value : key) === name);
  const names = [...new Set(changes.map(({ path }) => path[0]))].toSorted(
    (a, b) => order.indexOf(String(a)) - order.indexOf(String(b)),
  );
  const places = names.map((name) => {
    const range = rangeOf(pairOf(name));
    const before = order.slice(0, Math.max(0, order.indexOf(String(name)))).findLast(pairOf);
    return { name, range, after: endOfLine(text, rangeOf(pairOf(before))) };
  });
  for (const { path, after } of changes) if (after !== undefined) setAt(document, path, after);
  // From the end of a list, so that the places before stay right.
  for (const { path, after } of changes.toReversed())
    if (after === undefined) document.deleteIn(path);
  let [changed, added] = [text, ''];
  const write = (name: unknown) => {
    const pair = pairOf(name);
    return pair ? textOf(pair) : '';
  };
  for (const { name } of places.filter(({ range, after }) => !range && after === undefined))
    added += write(name);
  const inside = places.flatMap(({ name, range, after }) => {
    const at = range?.[0] ?? after;
    return at === undefined ? [] : [{ name, range, at }];
  });
  // From the end of the text, and of those at one place the last first.
  for (const { name, range, at } of inside.toReversed().toSorted((a, b) => b.at - a.at))
    changed = replaced(changed, range ?? [at, at], write(name));
  return added === '' ? changed : `${changed.replace(/\n*$/, '\n')}${added}`;
}

type Range = [from: number, to: number];

/** Offset of the line below a field; undefined if there is none. */
function endOfLine(text: string, range: Range | undefined): number | undefined {
  if (!range) return undefined;
  const end = text.charAt(range[1] - 1) === '\n' ? range[1] - 1 : text.indexOf('\n', range[1]);
  return end < 0 || end + 1 === text.length ? undefined : end + 1;
}

/** A scalar stays where it is, with the comment behind it. */
function setAt(document: Document.Parsed, path: FieldPath, value: unknown): void {
  const node = document.getIn(path, true);
  if (isScalar(node) && (typeof value !== 'object' || value === null)) node.value = value;
  else document.setIn(path, document.createNode(value));
}

function rangeOf(pair: Pair | undefined): Range | undefined {
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  return [pair.key.range[0], value?.[1] ?? pair.key.range[1]];
}

function replaced(text: string, [from, to]: Range, written: string): string {
  if (written === '') {
    const end = text.indexOf('\n', Math.max(from, to - 1));
    return text.slice(0, from) + (end < 0 ? '' : text.slice(end + 1));
  }
  const lines = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const endsLine = from === to || text.charAt(to - 1) === '\n';
  return text.slice(0, from) + (endsLine ? lines : lines.trimEnd()) + text.slice(to);
}

/** A field as YAML, without the comments around it, which stand in the text. */
function textOf(pair: Pair): string {
  const { key, value } = pair;
  for (const node of [key, value])
    if (isNode(node)) {
      node.spaceBefore = false;
      if (node === key) node.commentBefore = null;
      node.comment = null;
    }
  const document = new Document<YAMLMap>(new Map() as never);
  (document.contents as unknown as YAMLMap).items = [pair as never];
  return document.toString(WRITE_OPTIONS);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

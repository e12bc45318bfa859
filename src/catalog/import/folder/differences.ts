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
 */
export function changedText(text: string, changes: readonly Difference[]): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) return text;
  const pairOf = (name: unknown) =>
    contents.items.find(({ key }) => (isScalar(key) ? key.value : key) === name);
  const names = [...new Set(changes.map(({ path }) => path[0]))];
  const places = names.map((name) => ({ name, range: rangeOf(pairOf(name)) }));
  for (const { path, after } of changes) if (after !== undefined) setAt(document, path, after);
  // From the end of a list, so that the places before stay right.
  for (const { path, after } of changes.toReversed())
    if (after === undefined) document.deleteIn(path);
  let [changed, added] = [text, ''];
  for (const { name, range } of places.toSorted(
    (a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0),
  )) {
    const pair = pairOf(name);
    const written = pair ? textOf(pair) : '';
    if (!range) added += written;
    else changed = replaced(changed, range, written);
  }
  return added === '' ? changed : `${changed.replace(/\n*$/, '\n')}${added}`;
}

/** A scalar stays where it is, with the comment behind it. */
function setAt(document: Document.Parsed, path: FieldPath, value: unknown): void {
  const node = document.getIn(path, true);
  if (isScalar(node) && (typeof value !== 'object' || value === null)) node.value = value;
  else document.setIn(path, document.createNode(value));
}

function rangeOf(pair: Pair | undefined): [from: number, to: number] | undefined {
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  return [pair.key.range[0], value?.[1] ?? pair.key.range[1]];
}

function replaced(text: string, [from, to]: [number, number], written: string): string {
  if (written === '') {
    const end = text.indexOf('\n', Math.max(from, to - 1));
    return text.slice(0, from) + (end < 0 ? '' : text.slice(end + 1));
  }
  const lines = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const endsLine = text.charAt(to - 1) === '\n';
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

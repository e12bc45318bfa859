/**
 * Reads content files as data with the place of each field. Independent of products: files.ts lists
 * the files.
 */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode,
} from 'yaml';
import { readText } from './read-text.ts';
import type { Problem } from './problem.ts';
import { printable } from './shown.ts';
import { yamlFault } from './yaml/fault.ts';
import { READ_OPTIONS } from './yaml/options.ts';
import { mended } from './yaml/mend.ts';

export type FieldPath = readonly (string | number)[];

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A content file as read: data of any shape, with the place of each field. */
export interface ContentFile {
  /** Path from the content folder with forward slashes, e.g. products/2142-70-3.yaml. */
  file: string;
  /** File name without folder and extension. */
  id: string;
  data: unknown;
  /** Place of the field, or of its nearest existing parent. */
  placeOf: (path: FieldPath) => Place | undefined;
  /** Place of the name of a field. */
  placeOfKey: (path: FieldPath) => Place | undefined;
  /** Line of `placeOf`. */
  lineOf: (path: FieldPath) => number | undefined;
  /** What is written at a field, cut where it is long; undefined if it is not there. */
  writtenAt: (path: FieldPath) => string | undefined;
  /** Set if the file could not be read: its problem is told, and it has no data. */
  unread?: true;
}

export interface ReadFile {
  file?: ContentFile;
  problems: Problem[];
}

/** Reads a YAML file; one that cannot be read becomes a problem and no file. */
export async function readYaml(contentDir: string, file: string): Promise<ReadFile> {
  const read = await readText(contentDir, file);
  return 'problem' in read ? { problems: [read.problem] } : parseYaml(read.text, file);
}

/** In place of a file that cannot be read. */
export function unreadFile(file: string): ContentFile {
  return {
    file,
    id: fileId(file),
    data: undefined,
    placeOf: () => undefined,
    placeOfKey: () => undefined,
    lineOf: () => undefined,
    writtenAt: () => undefined,
    unread: true,
  };
}

/**
 * Parses YAML text that holds a group of fields. Of several faults the first is told, since the
 * others mostly follow from it.
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(text: string, file: string, firstLine = 1): ReadFile {
  try {
    return parse(text, file, firstLine);
  } catch (error) {
    // The parser calls itself for each level.
    const isDeep = error instanceof RangeError;
    const message = error instanceof Error ? error.message : String(error);
    const what = `not readable as YAML: ${isDeep ? 'it is nested too deeply' : printable(message)}`;
    const why =
      'Compare the file with another of its kind: lists and groups lie a few levels deep.';
    return { problems: [{ file, field: '', what, why }] };
  }
}

/** Brackets and hyphens in a row, far beyond what is allowed: the parser would be busy for long. */
const DEEP = /(?:[[{]\s*){200}|(?:[-?:][ \n]+){200}/;

function parse(text: string, file: string, firstLine: number): ReadFile {
  if (DEEP.test(text)) throw new RangeError('nested');
  const lines = new LineCounter();
  const document = parseDocument(text, { ...READ_OPTIONS, lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const fault = yamlFault(document, text, (offset) => placeAt(offset).line);
  if (fault) {
    const { offset, what, why } = mended(text, fault);
    return { problems: [{ file, ...placeAt(offset), field: '', what, why }] };
  }
  const placeOf = (path: FieldPath) => placeAt(offsetOf(document, path));
  return {
    file: {
      file,
      id: fileId(file),
      data: document.toJS() as unknown,
      placeOf,
      placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
      lineOf: (path) => placeOf(path).line,
      writtenAt: (path) => {
        const node = document.getIn(path, true);
        return isNode(node) && node.range ? text.slice(...node.range.slice(0, 2)) : undefined;
      },
    },
    problems: [],
  };
}

/** Offset of the field, or of its nearest existing parent. */
function offsetOf(document: Document.Parsed, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  const root = document.contents as ParsedNode | null;
  return root?.range[0] ?? 0;
}

function keyOffsetOf(document: Document.Parsed, path: FieldPath): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

/** The name of a file, without folder and extension. */
export function fileId(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Splits a Markdown file with YAML between two `---` lines into its head and its body. */
export function splitFrontmatter(text: string): { head: string; body: string; bodyLine: number } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n|^)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return { head: '', body: text, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { head: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}

/** The value at a path of nested records and lists, or undefined. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

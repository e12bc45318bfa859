/** The first fault of a YAML text: of its syntax, or of what content does without. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import { printable, shortened } from '#catalog/content/shown.ts';
import { syntaxFault, type YamlFault } from './syntax.ts';

/** Levels of groups and lists; content has at most eight. */
const MAX_DEPTH = 40;

/** The text that is looked through, and the lines of its file. */
interface Source {
  text: string;
  lineAt: (offset: number) => number;
}

/** The first fault of a parsed text, in the order of the text. */
export function yamlFault(
  document: Document.Parsed,
  text: string,
  lineAt: Source['lineAt'],
): YamlFault | undefined {
  const source = { text, lineAt };
  const [error] = document.errors as (YAMLError | undefined)[];
  const root = document.contents as ParsedNode | null;
  const faults = [
    error && syntaxFault(error, text),
    directiveFault(text),
    root ? nodeFault(root, source, 0) : undefined,
    error ? undefined : rootFault(root),
  ].filter((fault) => fault !== undefined);
  return faults.toSorted((a, b) => a.offset - b.offset)[0];
}

function directiveFault(text: string): YamlFault | undefined {
  const directive = /^%[A-Z]\S*.*$/m.exec(text);
  if (!directive || !/^---/m.test(text.slice(directive.index))) return undefined;
  return {
    offset: directive.index,
    isFinal: true,
    what: `not readable as YAML: ${directive[0]} is a directive`,
    why: 'Content is read as YAML 1.2 and needs no directives: remove the line, and the line --- after it.',
  };
}

function rootFault(root: ParsedNode | null): YamlFault | undefined {
  if (isMap(root)) return undefined;
  if (root === null || (isScalar(root) && root.value === null))
    return {
      offset: 0,
      what: 'is empty',
      why: 'It has no fields: write them, or remove the file.',
    };
  const kind = isSeq(root) ? 'a list' : 'text';
  return {
    offset: root.range[0],
    what: `not readable as YAML: is ${kind}, not a group of fields`,
    why: 'A file has its fields one below the other, each with a colon and a space. Example: name: Acetone',
  };
}

function nodeFault(node: ParsedNode | null, source: Source, depth: number): YamlFault | undefined {
  const { text } = source;
  if (!node) return undefined;
  const [offset] = node.range;
  if (depth > MAX_DEPTH)
    return {
      offset,
      isFinal: true,
      what: 'not readable as YAML: it is nested too deeply',
      why: 'Lists and groups lie a few levels deep: look for brackets that are not closed.',
    };
  if (isAlias(node)) return signFault(offset, '*', text);
  if (node.anchor !== undefined) return signFault(text.lastIndexOf('&', offset), '&', text);
  if (node.tag !== undefined) return signFault(text.slice(0, offset).search(/!\S*\s*$/), '!', text);
  if (isScalar(node)) return cutByComment(node, text);
  return isMap(node) || isSeq(node) ? itemsFault(node.items, source, depth) : undefined;
}

const SIGNS = {
  '*': 'begins with *, which repeats another value in YAML',
  '&': 'begins with &, which names a value in YAML',
  '!': 'begins with !, which names a type in YAML',
};

function signFault(found: number, sign: keyof typeof SIGNS, text: string): YamlFault {
  const offset = Math.max(0, found);
  const [written = sign] = /^\S{1,40}/.exec(text.slice(offset, offset + 40)) ?? [];
  return {
    offset,
    what: `not readable as YAML: ${written} ${SIGNS[sign]}`,
    why: 'Content has no such references and types: put a text that begins so in quotes, and write a value again where it is needed.',
  };
}

/** `CC #C` is CC with a comment; a comment that is meant has a space after its sign. */
function cutByComment(node: ParsedNode, text: string): YamlFault | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const [offset, end] = node.range;
  const comment = /^[ \t]+#(?![ #\n]|$)[^\n]*/.exec(text.slice(end, end + 200));
  if (!comment) return undefined;
  return {
    offset,
    what: `is cut before ${comment[0].trim()}: after a space, # begins a comment`,
    why: 'Put the whole text in quotes; or, if it is a comment, write a space after #.',
  };
}

function itemsFault(items: readonly unknown[], source: Source, depth: number) {
  const seen = new Map<string, number>();
  for (const item of items) {
    if (!isPair<ParsedNode, ParsedNode | null>(item)) {
      const fault = nodeFault(item as ParsedNode, source, depth + 1);
      if (fault) return fault;
      continue;
    }
    const { key, value } = item;
    const fault = keyFault(key, seen, source) ?? nodeFault(value, source, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** @param seen the offsets of the keys before it */
function keyFault(
  key: ParsedNode,
  seen: Map<string, number>,
  source: Source,
): YamlFault | undefined {
  const fault = nodeFault(key, source, 0);
  if (fault) return fault;
  const [offset] = key.range;
  const name = isScalar(key) ? String(key.value) : '';
  if (name === '__proto__')
    return { offset, isFinal: true, what: `no field is called ${name}`, why: 'Remove it.' };
  const first = seen.get(name);
  if (first === undefined) {
    seen.set(name, offset);
    return undefined;
  }
  return {
    offset,
    isFinal: true,
    what: `not readable as YAML: '${shortened(printable(name))}' is there twice, first on line ${String(source.lineAt(first))}`,
    why: 'A group has each field once: remove one of the two, or write their values as one list.',
  };
}

/** Finds the corrected line for a fault of a YAML text, by trial: it must leave less to mend. */
import {
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { printable, shortened } from '#catalog/content/shown.ts';
import { yamlFault } from './fault.ts';
import { lastOfText, lineVariants } from './line-variants.ts';
import { READ_OPTIONS } from './options.ts';
import type { YamlFault } from './syntax.ts';

/** Length of a text for which corrections are tried. */
const MAX_TRIED = 200_000;

/** The fault with the corrected line, where one is found; it then stands on the line to correct. */
export function mended(text: string, fault: YamlFault): YamlFault {
  if (text.length > MAX_TRIED || fault.isFinal) return fault;
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const places = [...openBefore(text, fault.offset), fault.offset].map(lineOf);
  for (const place of new Set(places))
    for (const { first = place, last, line, from, reason } of lineVariants(lines, place)) {
      const next = [...lines.slice(0, first), line, ...lines.slice(last + 1)].join('\n');
      const left = firstFault(next);
      // A later fault is another mistake: the text that goes on below must not be one.
      const end = (starts[lastOfText(lines, last) + 1] ?? 0) + next.length - text.length;
      if (left && (left.offset < end || text.length - fault.offset <= next.length - left.offset))
        continue;
      const start = starts[first] ?? 0;
      const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0;
      const isOnLine = lineOf(fault.offset) === first;
      return {
        offset: start + (from ?? (isOnLine ? Math.max(fault.offset - start, indent) : indent)),
        what: `not readable as YAML: ${reason}: write ${shortened(printable(line.trimStart()), 200)}`,
        why: fault.why,
      };
    }
  return fault;
}

function firstFault(text: string): YamlFault | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...READ_OPTIONS, lineCounter });
  return yamlFault(document, text, (offset) => lineCounter.linePos(offset).line);
}

/** Where quoted texts and brackets begin that run over lines up to the fault: one is not closed. */
function openBefore(text: string, before: number): number[] {
  const found: number[] = [];
  const look = (node: Scalar | YAMLMap | YAMLSeq) => {
    if (!node.range || node.range[0] > before) return;
    const [start, end] = node.range;
    const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : node.flow;
    if (isOpen && end >= before - 1 && text.slice(start, before).includes('\n')) found.push(start);
    else if (isScalar(node) && isOpen && text.slice(start, end).includes('\n')) found.push(start);
  };
  visit(parseDocument(text, READ_OPTIONS), {
    Scalar: (_, node) => look(node),
    Collection: (_, node) => look(node),
  });
  return found.toReversed().slice(0, 3);
}

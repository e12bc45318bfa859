/** Corrected writings of a line of YAML, the likeliest first. Which of them holds, a trial says. */

export interface LineVariant {
  /** Index of the first line that the corrected one replaces; the line itself if left out. */
  first?: number;
  /** Index of the last line that the corrected one replaces. */
  last: number;
  line: string;
  /** Where in the line the mistake begins, where that is known. */
  from?: number;
  /** What was wrong with the line. */
  reason: string;
}

/** Indentation and hyphens of lists, the field with its colon, and the value with a comment behind. */
const PARTS =
  /^(?<head>[ \t]*(?:- +)*)(?:(?<key>'[^']*'|"[^"]*"|[\p{L}_$][\w.$-]*)(?<colon>[ \t]*(?::[ \t]+|:$|：[ \t]*|:(?=\S))))?(?<value>.*?)(?<comment>[ \t]+#(?: .*)?)?$/su;

export function* lineVariants(lines: readonly string[], at: number): Generator<LineVariant> {
  const line = lines[at] ?? '';
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  if (indent.includes('\t')) {
    const reason = 'a tab begins the line, and YAML is indented with spaces';
    const untabbed = line.slice(indent.length);
    yield { last: at, line: indent.replaceAll('\t', '  ') + untabbed, reason };
    for (const other of indentsBefore(lines, at))
      yield { last: at, line: other + untabbed, reason };
  }
  const parts = PARTS.exec(line)?.groups;
  if (!parts) return;
  const { head = '', key, colon = '', value = '', comment = '' } = parts;
  const field = key === undefined ? head : `${head}${key}: `;
  const end = comment;
  if (key !== undefined && colon.trim() !== ':') {
    const reason = 'the colon after the name of the field is full-width';
    yield { last: at, line: `${field}${value}${end}`, reason };
    yield { last: at, line: `${field}${quoted(value)}${end}`, reason };
  } else if (key !== undefined && !/\s$/.test(colon) && value !== '') {
    const reason = 'there is no space after the colon';
    yield { last: at, line: `${field}${value}${end}`, reason };
    yield { last: at, line: `${field}${quoted(value)}${end}`, reason };
  }
  if (value === '') return yield* reindented(lines, at);
  const from = line.length - value.length - comment.length;
  yield* ofValue(lines, at, { field, value, end, from });
  yield* reindented(lines, at);
}

interface Written {
  field: string;
  value: string;
  end: string;
  /** Where in the line the value begins. */
  from: number;
}

function* ofValue(
  lines: readonly string[],
  at: number,
  { field, value, end, from }: Written,
): Generator<LineVariant> {
  const curly = value.replace(/^[“”„«](.*)[“”»]$/su, '$1');
  if (curly !== value) {
    const reason = 'the quotes are curly ones, which YAML does not know';
    yield { last: at, line: `${field}${quoted(curly)}${end}`, reason };
  }
  if (/^- /.test(value)) {
    const reason = 'a list with hyphens begins on the next line';
    yield { last: at, line: `${field}[${asItem(value.slice(2))}]${end}`, reason };
  }
  const flow = inFlow(value);
  if (flow !== undefined && flow !== value) {
    const reason = 'a text within brackets has signs of YAML in it and stands in quotes';
    yield { last: at, line: `${field}${flow}${end}`, reason };
  }
  if (/^[[{]/.test(value))
    for (const closed of [`${value}]`, `${value}}`, `${value}]}`, `${value}}]`])
      yield { last: at, line: `${field}${closed}${end}`, reason: 'a bracket is not closed' };
  const reason = reasonFor(value);
  const bare = value.replace(/^(["'])(.*?)\1?$/s, '$2');
  const last = lastOfText(lines, at);
  if (last > at && isField(lines[at + 1])) yield* reindented(lines, at + 1);
  for (const text of bare === value ? [value] : [bare, value])
    yield { last: at, from, line: `${field}${quoted(text)}${end}`, reason };
  // A comment that is part of the text: CC #C.
  if (end !== '') yield { last: at, from, line: `${field}${quoted(value + end)}`, reason };
  if (last > at && !isField(lines[at + 1])) {
    const whole = [value + end, ...lines.slice(at + 1, last + 1).map((one) => one.trim())];
    yield { last, from, line: `${field}${quoted(whole.join(' '))}`, reason };
  }
}

/** Signs that begin something else than a text, in the words of messages. */
function reasonFor(value: string): string {
  const [first = ''] = value;
  if (/^["']/.test(value))
    return value.length > 1 && value.endsWith(first)
      ? `the text is quoted with ${first}, and has ${first === '"' ? 'a quote or a backslash' : 'such a quote'} in it`
      : `the quote ${first} is not closed, or text follows it`;
  if (/^[>|*&!%@`[\]{}?,-]/.test(value))
    return `a text that begins with ${first} stands in quotes, since ${first} is a sign of YAML`;
  if (/:(\s|$)/.test(value)) return 'a text with a colon and a space in it stands in quotes';
  if (/ #/.test(value)) return 'a text with a space and # in it stands in quotes';
  return 'the text stands in quotes';
}

/** A value within brackets with quotes around each text that needs them; undefined if it is none. */
function inFlow(value: string): string | undefined {
  const group = /^\{(.*)\}$/s.exec(value)?.[1];
  if (group !== undefined)
    return `{ ${group
      .trim()
      .split(/,\s*(?=[A-Za-z]\w*\s*:\s)/)
      .map((field) => {
        const [, key = '', text = ''] = /^([A-Za-z]\w*)\s*:\s+(.*)$/s.exec(field.trim()) ?? [];
        return key === '' ? field.trim() : `${key}: ${asItem(text)}`;
      })
      .join(', ')} }`;
  const list = /^\[(.*)\]$/s.exec(value)?.[1];
  // A SMILES such as [Na+].[Cl-] is no list.
  const isList = list !== undefined && (/,\s/.test(list) || !/[[\]]/.test(list));
  return !isList ? undefined : `[${list.trim().split(/,\s+/).map(asItem).join(', ')}]`;
}

/** A text within brackets: quoted where it is not surely plain or quoted already. */
function asItem(written: string): string {
  const text = written.trim();
  if (/^(['"]).*\1$/s.test(text) || (/^[[{].*[\]}]$/s.test(text) && !/[\]}][^\s,\]}]/.test(text)))
    return text;
  return /^[\p{L}\p{N}≥≤<±(+][^[\]{},#:]*$/u.test(text) ? text : quoted(text);
}

/** In single quotes, in which a backslash is itself; in double quotes if that spares escapes. */
function quoted(text: string): string {
  const bare = text.trim();
  if (bare.includes("'") && !/["\\]/.test(bare)) return `"${bare}"`;
  return `'${bare.replaceAll("'", "''")}'`;
}

function isField(line = ''): boolean {
  return /^\s*(?:- +)*[A-Za-z]\w*:(?:\s|$)/.test(line);
}

/** The last line of a text that goes on below, further in than its field. */
export function lastOfText(lines: readonly string[], at: number): number {
  const indentOf = (line = '') => (/^ *(?:- +)*/.exec(line)?.[0] ?? '').length;
  const own = /^ */.exec(lines[at] ?? '')?.[0].length ?? 0;
  let last = at;
  while (
    last + 1 < lines.length &&
    lines[last + 1]?.trim() !== '' &&
    indentOf(lines[last + 1]) > own
  )
    last += 1;
  return last;
}

function* reindented(lines: readonly string[], at: number): Generator<LineVariant> {
  const line = lines[at] ?? '';
  for (const indent of indentsBefore(lines, at)) {
    const reason = `the line is not indented like those of its group, at column ${String(indent.length + 1)}`;
    yield { first: at, last: at, line: indent + line.trimStart(), reason };
  }
}

/** Indentations of the lines above, the nearest first. */
function indentsBefore(lines: readonly string[], at: number): string[] {
  const above = lines.slice(Math.max(0, at - 20), at).filter((line) => line.trim() !== '');
  const indents = above.map((line) => /^ *(?:- +)?/.exec(line)?.[0].replaceAll('-', ' ') ?? '');
  return [...new Set(indents.toReversed())].slice(0, 4);
}

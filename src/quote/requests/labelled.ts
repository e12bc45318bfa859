/** Lines with the labels of the message: "Amount: 25 g". */

/** A label and what it is of. */
export interface Label<Field> {
  field: Field;
  label: string;
}

/** The labels of templates such as "Amount: {value}", in the order of the fields. */
export function labelsOf<Field extends string>(
  fields: readonly Field[],
  words: Readonly<Record<Field, string>>,
): Label<Field>[] {
  return fields.map((field) => ({
    field,
    label: (words[field].split('{value}')[0] ?? '').trim(),
  }));
}

export interface LabelledReading<Field extends string> {
  values: Partial<Record<Field, string>>;
  /** Number of lines that were read. */
  read: number;
  /** Whether lines that a mail program had broken were joined. */
  joined: boolean;
}

/**
 * Reads lines by their labels, each at most once and in their order, up to the first that has none.
 * The field `rest` takes all lines that follow.
 */
export function readLabelled<Field extends string>(
  lines: readonly string[],
  labels: readonly Label<Field>[],
  rest?: Field,
): LabelledReading<Field> {
  const values: Partial<Record<Field, string>> = {};
  let next = 0;
  let at = 0;
  let joined = false;
  let last: Field | undefined;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = labels.findIndex((one, index) => index >= next && hasLabel(line, one.label));
    const label = labels[found];
    if (!label) {
      if (last === undefined || !isBroken(lines[at - 1] ?? '', line)) break;
      values[last] = `${values[last] ?? ''} ${line.trim()}`.trim();
      joined = true;
      continue;
    }
    const value = line.trim().slice(label.label.length).trim();
    next = found + 1;
    last = label.field;
    if (label.field === rest) {
      const below = lines.slice(at + 1).map((one) => one.trim());
      values[label.field] = [value, ...below].join('\n').trim();
      at = lines.length;
      break;
    }
    values[label.field] = value;
  }
  return { values, read: at, joined };
}

export function hasLabel(line: string, label: string): boolean {
  return line.trimStart().startsWith(label);
}

/** Lengths at which mail programs break lines (RFC 5322, 2.1.1: 78), with room for indents. */
const MIN_BREAK = 64;
const MAX_BREAK = 80;

/**
 * Whether a mail program broke a line before this one: its first word had no room above. Between
 * letters that need no space (Chinese) it cannot be told what stood there.
 */
export function isBroken(above: string, below: string): boolean {
  const word = /^\s*(\S+)/.exec(below)?.[1] ?? '';
  const { length } = above.trimEnd();
  const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  const isFull = length <= MAX_BREAK && length + 1 + word.length > MIN_BREAK;
  return word !== '' && isFull && !wide.test(above.slice(-1) + word.slice(0, 1));
}

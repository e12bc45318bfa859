/** A record of an SD file (CTfile formats). */
export interface SdfRecord {
  /** Its first line. */
  title: string;
  /** From the title to `M  END`, or to the data items in files that lack it; empty without a structure. */
  molfile: string;
  /** Names and values of its data items, several lines in one value. */
  items: [name: string, value: string][];
}

/** Numbers of atoms and bonds and what follows them, in columns of three. */
const COUNTS = /^(?: {2}\d| \d\d|\d{3}){2}(?:[ \d]{3})*\s*$/;
const ATOM = /^\s*-?\d+\.\d+\s+-?\d+\.\d+\s+-?\d+\.\d+\s+[A-Z*]/;
const ITEM = /^>[^<]*<([^>]+)>/;

/**
 * Whether a text is an SD file or a molfile: a counts line that names its version or has atoms
 * below it, the end of a molfile, or data items and the end of a record.
 */
export function isSdf(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  return lines.some(
    (line, at) =>
      /^.{0,80}V[23]000\s*$/.test(line) ||
      /^M {2}END\s*$/.test(line) ||
      (COUNTS.test(line) && ATOM.test(lines[at + 1] ?? '')) ||
      (line.startsWith('$$$$') && lines.slice(0, at).some((other) => ITEM.test(other))),
  );
}

/** The records of an SD file, in order. */
export function readSdf(text: string): SdfRecord[] {
  const records: SdfRecord[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) records.push(toRecord(lines));
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/))
    if (line.startsWith('$$$$')) close();
    else lines.push(line);
  close();
  return records;
}

function toRecord(lines: readonly string[]): SdfRecord {
  const firstItem = lines.findIndex((one) => ITEM.test(one));
  const end = lines.findIndex((one) => /^M {2}END/.test(one));
  const structure = lines.slice(0, end >= 0 ? end + 1 : firstItem < 0 ? lines.length : firstItem);
  const hasAtoms =
    /^\s*[1-9]/.test(structure[3] ?? '') || structure.some((one) => /V3000\s*$/.test(one));
  return {
    title: firstItem === 0 ? '' : (lines[0] ?? '').trim(),
    molfile: hasAtoms ? structure.join('\n').trimEnd() : '',
    items: firstItem < 0 ? [] : itemsOf(lines.slice(firstItem)),
  };
}

/** A value ends at a line of blanks below it, or at the next name. */
function itemsOf(lines: readonly string[]): [string, string][] {
  const items: [name: string, value: string[]][] = [];
  let isOpen = false;
  for (const line of lines) {
    const name = ITEM.exec(line)?.[1];
    if (name !== undefined) {
      items.push([name, []]);
      isOpen = true;
    } else if (line.trim() !== '') {
      if (isOpen) items.at(-1)?.[1].push(line);
    } else if (items.at(-1)?.[1].length) isOpen = false;
  }
  return items.map(([name, value]) => [name, value.join('\n').trim()]);
}

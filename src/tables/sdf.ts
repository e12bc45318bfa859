/** A record of an SD file (CTfile formats). */
export interface SdfRecord {
  /** Its first line. */
  title: string;
  /** From the title to `M  END`; empty without a structure. */
  molfile: string;
  /** Names and values of its data items, several lines in one value. */
  items: [name: string, value: string][];
}

/** Whether a text is an SD file or a molfile: the counts line names the version. */
export function isSdf(text: string): boolean {
  return /^.{0,80}V[23]000\s*$/m.test(text.slice(0, 5000));
}

/** The records of an SD file, in order. */
export function readSdf(text: string): SdfRecord[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/^\$\$\$\$.*\n?/m)
    .filter((record) => record.trim() !== '')
    .map(toRecord);
}

function toRecord(record: string): SdfRecord {
  const end = record.indexOf('M  END');
  const molfile = end < 0 ? '' : record.slice(0, end + 'M  END'.length);
  const hasAtoms = /^\s*[1-9]/.test(molfile.split('\n')[3] ?? '') || molfile.includes('V3000');
  return {
    title: record.slice(0, record.indexOf('\n')).trim(),
    molfile: hasAtoms ? molfile : '',
    items: [...record.matchAll(/^>.*<([^>]+)>.*\n((?:.+\n?)*)/gm)].map(
      ([, name = '', value = '']) => [name, value.trim()],
    ),
  };
}

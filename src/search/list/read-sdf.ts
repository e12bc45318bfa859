import { limited, MAX_ENTRY_TEXT, type Candidate, type ListInput } from './entry.ts';
import { roleOfHeading } from './read-table.ts';

/** Whether a text is an SD file or a molfile (CTfile formats: the counts line names the version). */
export function isSdf(text: string): boolean {
  return /^.{0,80}V[23]000\s*$/m.test(text.slice(0, 5000));
}

/** Reads an SD file: each record by its data items and, if they do not help, by its structure. */
export function readSdf(text: string): ListInput {
  const records = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/^\$\$\$\$.*\n?/m)
    .filter((record) => record.trim() !== '');
  const entries = records.map((record, at) => {
    const candidates = candidatesOf(record);
    const shown = candidates.find(({ kind }) => kind !== 'molfile')?.text ?? '';
    return { line: at + 1, text: shown.slice(0, MAX_ENTRY_TEXT), candidates, weak: false };
  });
  return limited(
    entries.filter(({ candidates }) => candidates.length > 0),
    entries.filter(({ candidates }) => candidates.length === 0).length,
  );
}

const ORDER: Candidate['kind'][] = ['cas', 'inchiKey', 'inchi', 'smiles', 'molfile', 'name'];

function candidatesOf(record: string): Candidate[] {
  const items = [...record.matchAll(/^>.*<([^>]+)>.*\n((?:.+\n?)*)/gm)].flatMap(
    ([, field = '', value = '']): Candidate[] => {
      const role = roleOfHeading(field);
      const text = value.trim();
      return role && text !== '' ? [{ kind: role, text }] : [];
    },
  );
  const end = record.indexOf('M  END');
  const molfile = end < 0 ? '' : record.slice(0, end + 'M  END'.length);
  const title = record.slice(0, record.indexOf('\n')).trim();
  return [
    ...items,
    ...(/^\s*[1-9]/.test(molfile.split('\n')[3] ?? '') || molfile.includes('V3000')
      ? [{ kind: 'molfile' as const, text: molfile }]
      : []),
    ...(/\p{L}{3}/u.test(title) ? [{ kind: 'name' as const, text: title }] : []),
  ].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

import { readSdf, type SdfRecord } from '#tables/sdf.ts';
import { limited, MAX_ENTRY_TEXT, type Candidate, type ListInput } from './entry.ts';
import { roleOfHeading } from './read-table.ts';

/** Reads an SD file: each record by its data items, else by its structure. */
export function readRecords(text: string): ListInput {
  const entries = readSdf(text).map((record, at) => {
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

function candidatesOf({ title, molfile, items }: SdfRecord): Candidate[] {
  const stated = items.flatMap(([name, text]): Candidate[] => {
    const role = roleOfHeading(name);
    return role && text !== '' ? [{ kind: role, text }] : [];
  });
  return [
    ...stated,
    ...(molfile === '' ? [] : [{ kind: 'molfile' as const, text: molfile }]),
    ...(/\p{L}{3}/u.test(title) ? [{ kind: 'name' as const, text: title }] : []),
  ].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

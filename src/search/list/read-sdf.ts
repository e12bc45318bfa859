import { readSdf, type SdfRecord } from '#tables/sdf.ts';
import { amountOfCell } from './amount.ts';
import {
  ListBuilder,
  MAX_ENTRY_TEXT,
  type Candidate,
  type ListEntry,
  type ListInput,
} from './entry.ts';
import { readCell } from './cells.ts';
import { roleOfHeading, type Role } from './headings.ts';
import { looksChemical } from './prose.ts';
import { purityOfCell } from './purity.ts';

/**
 * Reads an SD file: each record by its data items, else by its structure. A record with several
 * CAS numbers is several entries.
 */
export function readRecords(text: string): ListInput {
  const list = new ListBuilder();
  readSdf(text).forEach((record, at) => {
    if (!list.isFull) list.add({ line: at + 1 }, entriesOf(record, at + 1));
  });
  return list.done();
}

function entriesOf(record: SdfRecord, line: number): ListEntry[] {
  const candidates = candidatesOf(record);
  const item = (role: Role) =>
    record.items.find(([name]) => roleOfHeading(name) === role)?.[1] ?? '';
  const amount = amountOfCell(item('amount'), item('unit'));
  const purity = purityOfCell(item('purity'));
  const entry = (own: Candidate[]): ListEntry => ({
    line,
    text: (own.find(({ kind }) => kind !== 'molfile')?.text ?? '').slice(0, MAX_ENTRY_TEXT),
    candidates: own,
    weak: false,
    ...(amount && { amount }),
    ...(purity !== undefined && { purity }),
  });
  const numbers = candidates.filter(({ kind }) => kind === 'cas');
  if (numbers.length > 1) return numbers.map((one) => entry([one]));
  return candidates.length === 0 ? [] : [entry(candidates)];
}

const ORDER: Candidate['kind'][] = ['cas', 'inchiKey', 'inchi', 'smiles', 'molfile', 'name', 'any'];
/** Maximum lines of a data item that are read as names. */
const MAX_NAMES = 20;

function candidatesOf({ title, molfile, items }: SdfRecord): Candidate[] {
  const stated = items.flatMap(([name, value]) => itemCandidates(value, roleOfHeading(name)));
  const isTitled = molfile === '' ? /\p{L}{3}/u.test(title) : looksChemical(title);
  const all: Candidate[] = [
    ...stated,
    ...(molfile === '' ? [] : [{ kind: 'molfile' as const, text: molfile }]),
    ...(isTitled ? [{ kind: 'name' as const, text: title.slice(0, MAX_ENTRY_TEXT) }] : []),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.text}`, one])).values()].toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

/** A data item as what it is: identifiers in any, a name or SMILES where its name says so. */
function itemCandidates(value: string, role: Role | undefined): Candidate[] {
  const cell = readCell(value);
  const isIdentity = role === 'cas' || role === 'inchiKey' || role === 'inchi';
  if (cell.isWhole || (isIdentity && cell.identifiers.length > 0))
    return cell.identifiers.map(({ kind, text }) => ({ kind, text }));
  if (cell.kind === 'empty' || role === undefined) return [];
  if (role === 'cas' || role === 'inchiKey' || role === 'inchi')
    return [{ kind: role, text: value }];
  const lines = value.split('\n').filter((line) => /\p{L}/u.test(line));
  if (role === 'smiles')
    return lines.slice(0, 1).map((text) => ({ kind: 'smiles', text: text.trim() }));
  if (role !== 'name') return [];
  return lines
    .slice(0, MAX_NAMES)
    .map((text) => ({ kind: 'name', text: text.trim().slice(0, MAX_ENTRY_TEXT) }));
}

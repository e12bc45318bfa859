import { Molecule } from 'openchemlib';

/** Longer texts are not read: a molfile of 200 atoms has some 20,000 characters. */
const MAX_LENGTH = 200_000;

/**
 * The structure of a molfile (V2000 or V3000) as SMILES; undefined if it has none, or if it is a
 * query that many structures fit: a bond "single or double", any atom, a list of atoms. A counts
 * line without its version is that of V2000, as in files from before 1990. Wedges count as they are
 * drawn: most programs leave the chiral flag at 0, which OpenChemLib takes for a racemate.
 */
export function smilesOfMolfile(molfile: string): string | undefined {
  if (molfile.length > MAX_LENGTH) return undefined;
  const lines = molfile.split(/\r\n?|\n/);
  if (isQuery(lines)) return undefined;
  try {
    const molecule = Molecule.fromMolfile(withVersion(lines).join('\n'));
    return molecule.getAllAtoms() === 0 ? undefined : molecule.toIsomericSmiles();
  } catch {
    return undefined;
  }
}

/** Line of the counts, from 0 on. */
const COUNTS = 3;

/** Without a version, fields at the end of lines may be left out: they are zero. */
function withVersion(lines: readonly string[]): string[] {
  const counts = lines[COUNTS] ?? '';
  if (/V3000\s*$/.test(counts)) return [...lines];
  if (/V2000\s*$/.test(counts)) return lines.with(COUNTS, withChiralFlag(counts));
  const lastAtom = COUNTS + Number(counts.slice(0, 3));
  return lines.map((line, at) => {
    if (at === COUNTS)
      return withChiralFlag(`${counts.slice(0, 30).trimEnd().padEnd(30, '  0')}999 V2000`);
    const isAtom = at > COUNTS && at <= lastAtom;
    return isAtom && line.length < 39
      ? line.padEnd(34) + ' 0  0'.slice(Math.max(0, line.length - 34))
      : line;
  });
}

function withChiralFlag(counts: string): string {
  return `${counts.slice(0, 12)}  1${counts.slice(15)}`;
}

const QUERY_ATOM = /^(?:A|Q|X|M|\*|L|LP|R|R#|R\d+|AH|QH|XH|MH|NOT)$/;
const QUERY_PROPERTY = /^M {2}(?:ALS|LIN|RBC|SUB|UNS)/;
const QUERY_BOND = /^[5-8]$/;

/** Types of atoms and bonds that stand for several (CTfile formats, BIOVIA 2020). */
function isQuery(lines: readonly string[]): boolean {
  const counts = lines[COUNTS] ?? '';
  if (/V3000\s*$/.test(counts)) return isQueryV3000(lines);
  const [atoms, bonds] = [Number(counts.slice(0, 3)), Number(counts.slice(3, 6))];
  const firstBond = COUNTS + 1 + atoms;
  return (
    lines.slice(COUNTS + 1, firstBond).some((line) => QUERY_ATOM.test(line.slice(30, 34).trim())) ||
    lines
      .slice(firstBond, firstBond + bonds)
      .some((line) => QUERY_BOND.test(line.slice(6, 9).trim())) ||
    lines.slice(firstBond + bonds).some((line) => QUERY_PROPERTY.test(line))
  );
}

function isQueryV3000(lines: readonly string[]): boolean {
  let block = '';
  return lines.some((line) => {
    const [, , first = '', type = ''] = line.trim().split(/\s+/);
    if (first === 'BEGIN') block = type;
    if (block === 'ATOM') return QUERY_ATOM.test(type) || type.startsWith('[');
    return block === 'BOND' && QUERY_BOND.test(type);
  });
}

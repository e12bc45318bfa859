/**
 * Oxygen on chlorine, bromine and iodine. RDKit reads O=Cl as [O-][Cl+] or refuses it. InChI and
 * other programs do not join such charges again and make another compound of them, therefore what
 * is printed has the double bonds, as PubChem and CAS draw them.
 */
import { bondEnds, readMolblock, writeMolblock } from './molblock.ts';
import type { MolecularGraph } from './graph.ts';

const HALOGENS = ['Cl', 'Br', 'I'];

export function hasOxoHalogen({ atoms, neighbours }: MolecularGraph): boolean {
  return atoms.some(
    ({ symbol, charge }, i) =>
      charge > 0 &&
      HALOGENS.includes(symbol) &&
      neighbours[i]?.some(({ atom }) => atoms[atom]?.symbol === 'O' && atoms[atom].charge < 0),
  );
}

/** A halogen between O= at its left, and branches and a last atom at its right. */
const OXO = /(O=)?(Cl|Br|I|\[(?:Cl|Br|I)\])((?:\([^()]+\))*)(=O(?![a-z\d%]))?/g;

/**
 * A SMILES with [O-][X+] for each O=X, which RDKit reads whatever else the halogen bears; the same
 * SMILES where there is none. O= has to stand beside X, or as the branch (=O).
 */
export function separatedOxo(smiles: string): string {
  return smiles.replaceAll(OXO, (all, first = '', halogen: string, branches: string, last = '') => {
    const inBranches = branches.split('(=O)').length - 1;
    const charge = inBranches + (first ? 1 : 0) + (last ? 1 : 0);
    if (charge === 0) return all;
    const symbol = halogen.replace(/[[\]]/g, '');
    const separated = branches.replaceAll('(=O)', '([O-])');
    return `${first && '[O-]'}[${symbol}+${String(charge)}]${separated}${last && '[O-]'}`;
  });
}

interface JsonAtom {
  z?: number;
  chg?: number;
}
interface JsonBond {
  bo?: number;
  atoms: [number, number];
}
const ATOMIC_NUMBERS = [17, 35, 53];

/** RDKit's JSON with double bonds in place of the charges, and without coordinates. */
export function joinedJson(json: string): string {
  const file = JSON.parse(json) as {
    molecules: { atoms: JsonAtom[]; bonds?: JsonBond[]; conformers?: unknown }[];
  };
  for (const molecule of file.molecules) {
    delete molecule.conformers;
    for (const bond of molecule.bonds ?? []) {
      const [a, b] = bond.atoms.map((end) => molecule.atoms[end]);
      const [halogen, oxygen] = ATOMIC_NUMBERS.includes(a?.z ?? 6) ? [a, b] : [b, a];
      if (!halogen || !oxygen || !ATOMIC_NUMBERS.includes(halogen.z ?? 6)) continue;
      if (!((halogen.chg ?? 0) > 0 && oxygen.z === 8 && oxygen.chg === -1)) continue;
      halogen.chg = (halogen.chg ?? 0) - 1;
      oxygen.chg = 0;
      bond.bo = 2;
    }
  }
  return JSON.stringify(file);
}

/** A V2000 molfile with double bonds in place of the charges. */
export function joinedMolblock(molblock: string): string {
  const read = readMolblock(molblock);
  if (!read) return molblock;
  const charges = new Map(
    read.properties
      .filter(({ kind }) => kind === 'CHG')
      .map(({ atom, value }) => [atom, value] as const),
  );
  const symbolOf = (atom: number) => read.atoms[atom - 1]?.slice(31, 34).trim() ?? '';
  const bonds = read.bonds.map((bond) => {
    const ends = bondEnds(bond);
    const [halogen, oxygen] = HALOGENS.includes(symbolOf(ends[0])) ? ends : ends.toReversed();
    if (halogen === undefined || oxygen === undefined) return bond;
    const charge = charges.get(halogen) ?? 0;
    if (!HALOGENS.includes(symbolOf(halogen)) || charge <= 0) return bond;
    if (symbolOf(oxygen) !== 'O' || charges.get(oxygen) !== -1) return bond;
    charges.set(halogen, charge - 1).delete(oxygen);
    return `${bond.slice(0, 6)}  2${bond.slice(9)}`;
  });
  const left = [...charges].filter(([, value]) => value !== 0);
  const properties = [
    ...left.map(([atom, value]) => ({ kind: 'CHG', atom, value })),
    ...read.properties.filter(({ kind }) => kind !== 'CHG'),
  ];
  return writeMolblock({ ...read, bonds, properties });
}

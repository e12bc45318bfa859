/**
 * RDKit's model of aromaticity (The RDKit Book, "Aromaticity"): rings and up to six fused rings
 * whose atoms give 4n + 2 electrons in all.
 */
import { across, AROMATIC, type Atom, type Bond, type Molecule } from './molecule.ts';
import { ringBonds, smallestRings, type Ring } from './rings.ts';
import { valenceOf } from './valence.ts';

const MAX_FUSED = 6;
/** Sets of rings of one size that are looked at: cages have more. */
const MAX_CHOICES = 5_000;
/** Larger rings are not part of fused systems. */
const MAX_FUSED_RING = 24;

/** Valence and outer electrons of the elements that may be aromatic. */
const ELEMENTS: Readonly<Record<number, readonly [valence: number, outer: number]>> = {
  5: [3, 3],
  6: [4, 4],
  7: [3, 5],
  8: [2, 6],
  14: [4, 4],
  15: [3, 5],
  16: [2, 6],
  34: [2, 6],
  52: [2, 6],
};

/** The molecule, written with double bonds, with its aromatic atoms and bonds. */
export function perceiveAromaticity(molecule: Molecule): Molecule {
  const inRing = ringBonds(molecule);
  const gives = molecule.atoms.map((atom, at) => electrons(molecule, inRing, atom, at));
  const rings = smallestRings(molecule, inRing).filter((ring) =>
    ring.atoms.every((atom) => gives[atom] !== undefined),
  );
  const aromaticAtoms = new Set<number>();
  const aromaticBonds = new Set<number>();
  for (const system of fusedSystems(rings)) {
    const all = new Set(system.flatMap((ring) => ring.bonds));
    let choices = system.map((_, at) => [at]);
    for (let size = 1; size <= MAX_FUSED && choices.length <= MAX_CHOICES; size++) {
      if (all.isSubsetOf(aromaticBonds)) break;
      for (const choice of choices) {
        const some = choice.flatMap((at) => system[at] ?? []);
        if (!isHueckel(perimeterAtoms(some), gives)) continue;
        for (const ring of some) for (const atom of ring.atoms) aromaticAtoms.add(atom);
        for (const bond of onceIn(some.map((ring) => ring.bonds))) aromaticBonds.add(bond);
      }
      choices = withOneMore(choices, system);
    }
  }
  if (aromaticBonds.size === 0) return molecule;
  return {
    ...molecule,
    atoms: molecule.atoms.map((atom, at) =>
      aromaticAtoms.has(at) ? { ...atom, aromatic: true } : atom,
    ),
    bonds: molecule.bonds.map((bond, at): Bond =>
      aromaticBonds.has(at) ? { ends: bond.ends, order: AROMATIC } : bond,
    ),
  };
}

/** The electrons that an atom gives to a ring; undefined if it cannot be aromatic. */
function electrons(
  { atoms, bonds, bondsOf }: Molecule,
  inRing: readonly boolean[],
  atom: Atom,
  at: number,
): number | undefined {
  const [valence, outer] = ELEMENTS[atom.element] ?? [];
  if (valence === undefined || outer === undefined) return undefined;
  const own = (bondsOf[at] ?? []).flatMap((bond) => {
    const there = bonds[bond];
    return there ? [{ ...there, inRing: inRing[bond] === true }] : [];
  });
  const degree = own.length + atom.hydrogens;
  const most = valenceOf(atom) ?? 0;
  const total = own.reduce((sum, { order }) => sum + order, atom.hydrogens);
  if (degree > 3 || total > most) return undefined;
  const multiple = own.filter(({ order }) => order > 1);
  const unsaturations = total - degree;
  if (unsaturations > 1 && multiple.length > 1) return undefined;
  const lonePair = Math.max(0, outer - valence - atom.charge);
  const unpaired = Math.max(0, most - total);
  if (unpaired > 0 && (atom.element !== 6 || atom.charge !== 0)) return undefined;
  const free = valence - degree + lonePair - unpaired;
  const count = free > 1 && unsaturations > 1 ? 1 : free;
  const outside = multiple.find((bond) => !bond.inRing);
  const isStolen = outside !== undefined && isMoreElectronegative(atoms[across(outside, at)], atom);
  if (count < 0) return undefined;
  if (count === 0) {
    if (outside) return 0;
    return multiple.length > 0 ? 1 : undefined;
  }
  if (count === 1) {
    if (outside) return isStolen ? 0 : 1;
    if (multiple.length > 0) return 1;
    return atom.charge === 1 ? 0 : undefined;
  }
  return (count - Number(isStolen)) % 2 === 1 ? 1 : 2;
}

/** By outer electrons, then the lighter one, as RDKit compares them. */
function isMoreElectronegative(one: Atom | undefined, than: Atom): boolean {
  const outer = outerElectrons(one?.element ?? 0);
  const other = outerElectrons(than.element);
  return outer > other || (outer === other && (one?.element ?? 0) < than.element);
}

/** Of the main groups; of other elements less than carbon has. */
function outerElectrons(element: number): number {
  if (element <= 2) return element;
  const period = [2, 10, 18, 36, 54, 86].findLast((end) => element > end) ?? 0;
  const place = element - period;
  if (period < 18) return place;
  if (place <= 2) return place;
  const last = period < 54 ? place - 10 : place - 24;
  return last >= 3 ? last : 3;
}

/** 4n + 2 electrons, among them the two of the smallest rings. */
function isHueckel(atoms: readonly number[], gives: readonly (number | undefined)[]): boolean {
  const sum = atoms.reduce((all, atom) => all + (gives[atom] ?? 0), 0);
  return sum >= 2 && (sum - 2) % 4 === 0;
}

/** Atoms in three rings of a system are inside of it. */
function perimeterAtoms(rings: readonly Ring[]): number[] {
  const counts = new Map<number, number>();
  for (const atom of rings.flatMap((ring) => ring.atoms))
    counts.set(atom, (counts.get(atom) ?? 0) + 1);
  return [...counts].flatMap(([atom, count]) => (count <= 2 ? [atom] : []));
}

function onceIn(lists: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>();
  for (const one of lists.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (count === 1 ? [one] : []));
}

/** Rings that share bonds, directly or by others. */
function fusedSystems(rings: readonly Ring[]): Ring[][] {
  const left = new Set(rings);
  const systems: Ring[][] = [];
  for (const ring of left) {
    const system = [ring];
    left.delete(ring);
    for (const one of system)
      for (const other of left)
        if (areFused(one, other)) {
          system.push(other);
          left.delete(other);
        }
    systems.push(system);
  }
  return systems;
}

function areFused(one: Ring, other: Ring): boolean {
  if (one.bonds.length > MAX_FUSED_RING || other.bonds.length > MAX_FUSED_RING) return false;
  return one.bonds.some((bond) => other.bonds.includes(bond));
}

/** The sets with one more ring of the system that is fused to one of theirs. */
function withOneMore(choices: readonly number[][], system: readonly Ring[]): number[][] {
  const found = new Map<string, number[]>();
  for (const choice of choices)
    system.forEach((ring, at) => {
      const isFused = choice.some((other) => areFused(ring, system[other] ?? ring));
      if (choice.includes(at) || !isFused) return;
      const larger = [...choice, at].sort((a, b) => a - b);
      found.set(larger.join(), larger);
    });
  return [...found.values()];
}

/**
 * The surroundings of the atoms of a molecule, up to two bonds far: extended-connectivity
 * fingerprints, ECFP4 (Rogers, Hahn, 2010, https://doi.org/10.1021/ci100050t), not folded. They
 * differ where RDKit's Morgan fingerprints of radius 2 differ, but for rings of three atoms, where
 * of equal surroundings another one may be kept.
 */
import { across, neighboursOf, type Molecule } from './molecule.ts';
import { ringBonds } from './rings.ts';

const RADIUS = 2;

/** Hashes of all surroundings, each once, as unsigned numbers of 32 bits. */
export function environmentsOf(molecule: Molecule): Set<number> {
  const { atoms, bonds, bondsOf } = molecule;
  const inRing = ringBonds(molecule);
  let codes = atoms.map((atom, at) => {
    const own = bondsOf[at] ?? [];
    const { element, charge, isotope, hydrogens } = atom;
    const isInRing = own.some((bond) => inRing[bond]);
    const beside = neighboursOf(molecule, at).filter((one) => atoms[one]?.element === 1).length;
    const all = hydrogens + beside;
    return hashOf([element, own.length + hydrogens, all, charge, isotope, Number(isInRing)]);
  });
  const found = new Set(codes);
  const seen = new Set<string>();
  let within = atoms.map(() => new Set<number>());
  const isDone = atoms.map(() => false);
  for (let radius = 1; radius <= RADIUS; radius++) {
    const wider = atoms.map((_, at) => new Set(within[at]));
    const next = codes.map((code, at) => {
      const own = (bondsOf[at] ?? []).flatMap((number) => {
        const bond = bonds[number];
        if (!bond) return [];
        const other = across(bond, at);
        wider[at]?.add(number);
        for (const one of within[other] ?? []) wider[at]?.add(one);
        return [[bond.order * 2, codes[other] ?? 0] as const];
      });
      own.sort(([a, b], [c, d]) => a - c || b - d);
      return hashOf([radius, code, ...own.flat()]);
    });
    const keys = wider.map((set) => [...set].sort((a, b) => a - b).join());
    // Of equal surroundings of two atoms one counts.
    const order = [...atoms.keys()].sort((a, b) => (next[a] ?? 0) - (next[b] ?? 0));
    for (const at of order) {
      const key = keys[at] ?? '';
      if (isDone[at] || key === '') continue;
      if (seen.has(key)) isDone[at] = true;
      else {
        seen.add(key);
        found.add(next[at] ?? 0);
      }
    }
    codes = next;
    within = wider;
  }
  return found;
}

/** MurmurHash3 of a list of integers. */
function hashOf(numbers: readonly number[]): number {
  let hash = 0;
  for (const number of numbers) {
    let word = Math.imul(number | 0, 0xcc9e2d51);
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash ^= word;
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= numbers.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Whether a match keeps the stereo that a query asks for. */
import { bondBetween, HYDROGEN, type Centre } from './molecule.ts';
import type { Query } from './query.ts';
import type { Target } from './target.ts';

/** @param match for each atom of the query, the atom of the molecule */
export function hasSameStereo(query: Query, target: Target, match: readonly number[]): boolean {
  return (
    query.atoms.every(({ stereo }, at) => !stereo || isSameCentre(stereo, target, match, at)) &&
    query.bonds.every((bond) => !bond.stereo || isSameDoubleBond(bond, target, match))
  );
}

/** The neighbours of both in the same order must turn in the same direction. */
function isSameCentre(
  wanted: Centre,
  { molecule }: Target,
  match: readonly number[],
  at: number,
): boolean {
  const centre = molecule.atoms[match[at] ?? -1]?.stereo;
  if (!centre) return false;
  const order = wanted.around.map((atom) => (atom === HYDROGEN ? HYDROGEN : (match[atom] ?? -1)));
  const left = centre.around.filter((atom) => !order.includes(atom));
  // What the query leaves open, a hydrogen or an atom, stands where nothing is left.
  const filled = order.map((atom) => (centre.around.includes(atom) ? atom : left.pop()));
  if (filled.length === centre.around.length - 1) filled.splice(1, 0, left.pop());
  const places = filled.map((atom) => centre.around.indexOf(atom ?? NaN));
  if (places.includes(-1)) return false;
  return isEven(places) === (wanted.clockwise === centre.clockwise);
}

/** Whether a permutation consists of an even number of exchanges. */
function isEven(places: readonly number[]): boolean {
  let exchanges = 0;
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) if (other < one) exchanges++;
  return exchanges % 2 === 0;
}

function isSameDoubleBond(
  { ends, stereo }: Query['bonds'][number],
  { molecule }: Target,
  match: readonly number[],
): boolean {
  if (!stereo) return true;
  const [first, second] = ends.map((end) => match[end] ?? -1);
  const bond = molecule.bonds[bondBetween(molecule, first ?? -1, second ?? -1)];
  if (!bond?.stereo) return false;
  const beside = bond.ends[0] === first ? bond.stereo.beside : bond.stereo.beside.toReversed();
  const [one, other] = stereo.beside.map((atom) => match[atom] ?? -1);
  // Another neighbour of the same end is on the other side.
  const changes = Number(one !== beside[0]) + Number(other !== beside[1]);
  return (stereo.cis === bond.stereo.cis) === (changes % 2 === 0);
}

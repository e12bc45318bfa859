/** The formula of a whole structure as chemists write it, part by part. */
import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { placeInFormula } from '#chemistry/formula/element-sequence.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { connectedSets, formulaOf, type MolecularGraph } from './graph.ts';
import { writtenAtoms, writtenPart } from './written-part.ts';

/** A part that is not bonded to others. */
interface Part {
  readonly atoms: readonly number[];
  readonly formula: Formula;
  /** Without its charge. */
  readonly text: string;
  readonly organic: boolean;
}

/** What stands between the points of a formula. */
interface Term {
  readonly text: string;
  readonly count: number;
  /** What stands first, last. */
  readonly place: number;
}

const PLACES = { salt: 0, inorganic: 1, organic: 2, acid: 3, ammonia: 4, water: 5 };

/**
 * The formula with its parts in the usual order: SnCl2·2H2O, KAl(SO4)2·12H2O, C4H11N·HCl,
 * C2H3NaO2·3H2O, H2SO4.
 * - Inorganic ions make one unit, cations first (Nomenclature of Inorganic Chemistry 2005, IR-4.4);
 * - a protonated base stands beside the acid that protonated it, as suppliers print it, whether it
 *   is drawn as ions or as molecules; other salts of organic ions make one unit in the Hill system;
 * - compounds follow, then acids, ammonia and, last, water with their number in front.
 *
 * Undefined where it is the Hill formula, where a charge is left over, and where what is drawn
 * beside each other are fragments that no formula separates (organometals written in parts).
 */
export function writtenFormula(graph: MolecularGraph): string | undefined {
  const parts = connectedSets(graph, new Set(graph.atoms.keys())).map((atoms): Part => ({
    atoms,
    formula: formulaOf(graph, atoms),
    ...writtenPart(graph, atoms),
  }));
  const terms = termsOf(graph, parts);
  const text = terms && joined(terms);
  // Two molecules of one compound have no writing of their own: a number in front is ambiguous.
  if (text === undefined || /^\d+[^·]*$/.test(text)) return undefined;
  return text === hillFormula(formulaOf(graph)) ? undefined : text;
}

function termsOf(graph: MolecularGraph, parts: readonly Part[]): Term[] | undefined {
  const charge = parts.reduce((sum, { formula }) => sum + formula.charge, 0);
  if (charge !== 0) return undefined;
  const atoms = parts.filter(isLoneAtom);
  if (parts.length > 1 && atoms.some(({ formula }) => formula.charge === 0)) {
    const rest = parts.filter((part) => !isLoneAtom(part));
    if (rest.some(({ text }) => text !== 'H2O')) return undefined;
    const text = writtenAtoms(sumOf(atoms));
    return [{ text, count: 1, place: PLACES.salt }, ...rest.map(neutralTerm)];
  }
  if (parts.length > 1 && parts.some(isRadical)) return undefined;
  const ions = parts.filter(({ formula }) => formula.charge !== 0);
  const neutral = parts.filter(({ formula }) => formula.charge === 0);
  return [...ionicTerms(graph, ions), ...neutral.map(neutralTerm)];
}

function isLoneAtom({ formula }: Part): boolean {
  return [...formula.atoms.values()].reduce((sum, n) => sum + n, 0) === 1;
}

/** An odd number of electrons: a group that is drawn without the bond to its metal. */
function isRadical(part: Part): boolean {
  const { atoms, charge } = part.formula;
  let electrons = -charge;
  for (const [key, count] of atoms)
    electrons += count * (elementBySymbol(readNuclideKey(key).element)?.number ?? 0);
  return electrons % 2 !== 0 && !isLoneAtom(part);
}

function neutralTerm({ text, organic }: Part): Term {
  return { text, count: 1, place: placeOfNeutral(text, organic) };
}

function placeOfNeutral(text: string, organic: boolean): number {
  if (text === 'H2O') return PLACES.water;
  if (text === 'NH3') return PLACES.ammonia;
  if (organic) return PLACES.organic;
  return /^H(?![a-z])/.test(text) ? PLACES.acid : PLACES.inorganic;
}

function ionicTerms(graph: MolecularGraph, ions: readonly Part[]): Term[] {
  if (ions.length === 0) return [];
  const cations = ions.filter(({ formula }) => formula.charge > 0);
  const anions = ions.filter(({ formula }) => formula.charge < 0);
  if (ions.every(({ organic }) => !organic)) return [salt(saltText(cations, anions))];
  const isProtonated = ({ atoms, formula, organic }: Part) =>
    organic && protonsOf(graph, atoms) >= formula.charge;
  if (!cations.every(isProtonated)) return [salt(hillFormula(sumOf(ions)))];
  return [
    ...cations.map(({ formula }) => {
      const base = withHydrogens(formula, -formula.charge);
      return { text: hillFormula(base), count: 1, place: PLACES.organic };
    }),
    ...anions.map(({ atoms, formula }) => {
      const { text } = writtenPart(graph, atoms, -formula.charge);
      return { text, count: 1, place: PLACES.acid };
    }),
  ];
}

const salt = (text: string): Term => ({ text, count: 1, place: PLACES.salt });

/** Nitrogen atoms with a charge and a hydrogen to give back. */
function protonsOf(graph: MolecularGraph, atoms: readonly number[]): number {
  return atoms.filter((atom) => {
    const { symbol, charge = 0, hydrogens = 0 } = graph.atoms[atom] ?? {};
    return symbol === 'N' && charge > 0 && hydrogens > 0;
  }).length;
}

function withHydrogens({ atoms, charge }: Formula, more: number): Formula {
  const counts = new Map(atoms).set('H', (atoms.get('H') ?? 0) + more);
  if (counts.get('H') === 0) counts.delete('H');
  return { atoms: counts, charge: charge + more };
}

function sumOf(parts: readonly Part[]): Formula {
  const atoms = new Map<string, number>();
  let charge = 0;
  for (const { formula } of parts) {
    charge += formula.charge;
    for (const [key, count] of formula.atoms) atoms.set(key, (atoms.get(key) ?? 0) + count);
  }
  return { atoms, charge };
}

/** One unit: "Na2SO4", "(NH4)2SO4", "KAl(SO4)2", "Ca5(PO4)3OH". */
function saltText(cations: readonly Part[], anions: readonly Part[]): string {
  return [...grouped(cations, placeOfCation), ...grouped(anions, placeOfAnion)].join('');
}

function grouped(ions: readonly Part[], place: (ion: Part) => number): string[] {
  return [
    ...Map.groupBy(
      ions.toSorted((a, b) => place(a) - place(b)),
      ({ text }) => text,
    ),
  ].map(([text, [first, ...more]]) => {
    if (!first || more.length === 0) return text;
    const times = String(1 + more.length);
    // A count in the ion itself as in Hg2 needs the brackets too.
    return isLoneAtom(first) ? `${text}${times}` : `(${text})${times}`;
  });
}

/** Ammonium and what else has several atoms first, then the most electropositive. */
function placeOfCation(ion: Part): number {
  return isLoneAtom(ion) ? placeInFormula(symbolOf(ion)) : -1;
}

/** Anions of several atoms, then of one, hydroxide last: Cu2CO3(OH)2, BiOCl. */
function placeOfAnion(ion: Part): number {
  if (ion.text === 'OH') return 1000;
  return isLoneAtom(ion) ? 1 + placeInFormula(symbolOf(ion)) : 0;
}

function symbolOf({ formula }: Part): string {
  const [key = ''] = formula.atoms.keys();
  return readNuclideKey(key).element;
}

function joined(terms: readonly Term[]): string {
  const groups = Map.groupBy(terms, ({ text, place }) => `${String(place)} ${text}`);
  return [...groups.values()]
    .flatMap(([first, ...more]) => (first ? [{ ...first, count: 1 + more.length }] : []))
    .sort(
      (a, b) => a.place - b.place || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
    )
    .map(({ text, count }) => (count === 1 ? text : `${String(count)}${text}`))
    .join('·');
}

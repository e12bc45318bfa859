import { Molecule, version } from 'openchemlib';
import { inventedHydrogens } from './bare-atoms.ts';
import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { sameFormula, type Formula } from '#chemistry/formula/formula.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import { ELECTRON_MASS } from '#chemistry/mass/electron-mass.ts';
import { molarMass, monoisotopicMass } from '#chemistry/mass/mass.ts';
import type { Structure } from './structure.ts';
import type { StructureToolkit } from './toolkit.ts';
import { openChemLibExcess, openChemLibIsotopeExcess, rdkitExcess } from './toolkit-weights.ts';

export const OPENCHEMLIB = `OpenChemLib ${version}`;

export type ComparedQuantity =
  'formula' | 'molarMass' | 'monoisotopicMass' | 'connectivity' | 'stereochemistry';

/** The facts of a structure that are compared. */
export type ComparedStructure = Pick<
  Structure,
  'canonicalSmiles' | 'inchiKey' | 'formula' | 'molarMass' | 'monoisotopicMass'
>;

/** Our value of one quantity, and a toolkit's. */
export interface Comparison {
  readonly quantity: ComparedQuantity;
  readonly toolkit: 'RDKit' | 'OpenChemLib';
  readonly ours: string;
  /** The toolkit's value, or its error message. */
  readonly theirs: string;
  /** Undefined if the values cannot be compared: elements without a standard atomic weight. */
  readonly agrees: boolean | undefined;
}

/** The tolerance of the molar mass applies after correction for the toolkits' atomic weights. */
const MASSES = {
  molarMass: { massOf: molarMass, tolerance: 0.005, decimals: 4, unit: 'g/mol' },
  monoisotopicMass: { massOf: monoisotopicMass, tolerance: 1e-4, decimals: 6, unit: 'Da' },
};

/**
 * Compares our facts of a structure with RDKit and OpenChemLib: formula, both masses, and the
 * connectivity by a round trip (RDKit's SMILES, read and written by OpenChemLib, read by RDKit).
 * The formula is not compared with RDKit: our own counts RDKit's atoms.
 */
export function compareToolkits(
  structure: ComparedStructure,
  toolkit: StructureToolkit,
): Comparison[] {
  const formula = parseFormula(structure.formula);
  return [
    compareMass('molarMass', 'RDKit', formula, structure.molarMass, sumOver(formula, rdkitExcess)),
    compareMass('monoisotopicMass', 'RDKit', formula, structure.monoisotopicMass),
    ...compareOpenChemLib(structure, formula, toolkit),
  ];
}

function compareOpenChemLib(
  structure: ComparedStructure,
  formula: Formula,
  toolkit: StructureToolkit,
): Comparison[] {
  const molecule = readMolecule(structure.canonicalSmiles);
  if (typeof molecule === 'string') {
    return [
      {
        quantity: 'formula',
        toolkit: 'OpenChemLib',
        ours: structure.formula,
        theirs: molecule,
        agrees: false,
      },
    ];
  }
  const theirs = molecule.getMolecularFormula();
  const charge = netCharge(molecule);
  const { hydrogens, rest, parts } = inventedHydrogens(molecule, structure.canonicalSmiles);
  const invented: Formula = { atoms: new Map([['H', hydrogens]]), charge: 0 };
  const molar = theirs.relativeWeight - molarMass(invented) - sumOver(invented, openChemLibExcess);
  const monoisotopic =
    theirs.absoluteWeight -
    monoisotopicMass(invented) -
    charge * ELECTRON_MASS -
    sumOver(formula, openChemLibIsotopeExcess);
  const { atoms } = parseFormula(theirs.formula);
  return [
    compareFormula(formula, structure.formula, { atoms: without(atoms, hydrogens), charge }),
    compareMass('molarMass', 'OpenChemLib', formula, molar, sumOver(formula, openChemLibExcess)),
    compareMass('monoisotopicMass', 'OpenChemLib', formula, monoisotopic),
    ...compareRoundTrip(structure, rest, parts, toolkit),
  ];
}

function without(atoms: ReadonlyMap<string, number>, hydrogens: number): Map<string, number> {
  const left = new Map(atoms).set('H', (atoms.get('H') ?? 0) - hydrogens);
  if (left.get('H') === 0) left.delete('H');
  return left;
}

/** The molecule, or OpenChemLib's message if it does not read the SMILES. */
function readMolecule(smiles: string): Molecule | string {
  try {
    // OpenChemLib reads [HH] as one atom.
    return Molecule.fromSmiles(smiles.replaceAll('[HH]', '[H][H]'));
  } catch (error) {
    return `does not read ${smiles}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** OpenChemLib's formula omits charges. */
function netCharge(molecule: Molecule): number {
  let charge = 0;
  for (let atom = 0; atom < molecule.getAllAtoms(); atom++) charge += molecule.getAtomCharge(atom);
  return charge;
}

/** OpenChemLib's formula has no isotopes other than D and T. */
function compareFormula(formula: Formula, ours: string, theirs: Formula): Comparison {
  const agrees = sameFormula({ ...formula, atoms: withoutIsotopes(formula) }, theirs);
  return { quantity: 'formula', toolkit: 'OpenChemLib', ours, theirs: hillFormula(theirs), agrees };
}

function withoutIsotopes({ atoms }: Formula): Map<string, number> {
  const plain = new Map<string, number>();
  for (const [key, count] of atoms) {
    const { symbol } = readNuclideKey(key);
    plain.set(symbol, (plain.get(symbol) ?? 0) + count);
  }
  return plain;
}

/** @param excess known difference, the toolkit's value minus ours */
function compareMass(
  quantity: keyof typeof MASSES,
  toolkit: Comparison['toolkit'],
  formula: Formula,
  theirs: number,
  excess = 0,
): Comparison {
  const { massOf, tolerance, decimals, unit } = MASSES[quantity];
  const ours = massOf(formula);
  const [one, other] = [ours, theirs].map((mass) => `${mass.toFixed(decimals)} ${unit}`);
  const near = Math.abs(ours + excess - theirs) <= tolerance;
  const agrees = hasStandardWeights(formula) ? near : undefined;
  return { quantity, toolkit, ours: one ?? '', theirs: other ?? '', agrees };
}

/** The toolkits choose different isotopes of technetium, plutonium and similar elements. */
function hasStandardWeights({ atoms }: Formula): boolean {
  return [...atoms.keys()].every((key) => elementBySymbol(key)?.standard !== false);
}

function sumOver({ atoms }: Formula, ofElement: (symbol: string) => number): number {
  let sum = 0;
  for (const [key, count] of atoms) sum += count * ofElement(key);
  return sum;
}

/** @param parts of the SMILES that are not in the molecule: returned unchanged */
function compareRoundTrip(
  structure: ComparedStructure,
  molecule: Molecule,
  parts: readonly string[],
  toolkit: StructureToolkit,
): Comparison[] {
  const written = [molecule.toIsomericSmiles(), ...parts].filter(Boolean).join('.');
  const back = toolkit.read(written, 'inchiKey', 'canonicalSmiles');
  if ('problem' in back) return [roundTrip('connectivity', structure, back.problem, false)];
  const same = back.inchiKey
    ? back.inchiKey === structure.inchiKey
    : back.canonicalSmiles === structure.canonicalSmiles;
  const connected = inchiKeySkeleton(back.inchiKey) === inchiKeySkeleton(structure.inchiKey);
  if (!same && !connected) {
    return [roundTrip('connectivity', structure, back.inchiKey || back.canonicalSmiles, false)];
  }
  return [
    roundTrip('connectivity', structure, back.inchiKey, true),
    same
      ? roundTrip('stereochemistry', structure, back.inchiKey, true)
      : compareByMolfile(structure, molecule, toolkit),
  ];
}

/**
 * OpenChemLib 9.25 writes contradictory SMILES for some trisubstituted double bonds (C/C=C(/C)CC
 * comes back as CC/C(\C)=C\C). Its molfile, with coordinates, shows the configuration it read.
 */
function compareByMolfile(
  structure: ComparedStructure,
  molecule: Molecule,
  toolkit: StructureToolkit,
): Comparison {
  const drawn = molecule.getCompactCopy();
  drawn.inventCoordinates();
  const key = toolkit.inchiKeyOfMolfile(drawn.toMolfileV3());
  return roundTrip('stereochemistry', structure, key, key === structure.inchiKey);
}

function roundTrip(
  quantity: 'connectivity' | 'stereochemistry',
  { inchiKey, canonicalSmiles }: ComparedStructure,
  theirs: string,
  agrees: boolean,
): Comparison {
  const ours = inchiKey || canonicalSmiles;
  return { quantity, toolkit: 'OpenChemLib', ours, theirs, agrees };
}

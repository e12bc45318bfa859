import { parseFormula } from '#chemistry/formula/parse.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { nameClaims, type NameClaims } from '#chemistry/names/name-claims.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { problemAt, textAt, warningAt, type Check, type CheckedFact } from './check.ts';

type Checked = Pick<Structure, CheckedFact>;

/** What a contradiction is, and whether the sheet may be right in another sense. */
interface Contradiction {
  readonly what: string;
  readonly why: string;
  readonly isDoubtful?: boolean;
}

/** Name and IUPAC name say nothing that the structure contradicts. A silent name asks nothing. */
export const nameWitness: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const structure = structures.get(file);
    if (!structure || 'problem' in structure) return [];
    const hasConfiguration = textAt(file, 'structure', 'configuration') !== undefined;
    const said = new Set<string>();
    return (['name', 'iupacName'] as const).flatMap((field): Problem[] => {
      const path = textAt(file, field) === undefined ? [field, 'value'] : [field];
      const name = textAt(file, ...path);
      if (name === undefined) return [];
      return contradictions(nameClaims(name), structure, hasConfiguration)
        .filter(({ what }) => !said.has(what) && said.add(what))
        .map(({ what, why, isDoubtful }) =>
          (isDoubtful ? warningAt : problemAt)(file, path, what, why),
        );
    });
  });

function contradictions(
  claims: NameClaims,
  structure: Checked,
  hasConfiguration: boolean,
): Contradiction[] {
  return [
    ...claims.formulas.flatMap((claim) => otherFormula(claim, structure)),
    ...otherWaters(claims.waters, structure),
    ...claims.charges.flatMap((claim) => otherCharge(claim, structure)),
    ...otherConfiguration(claims, structure),
    ...(hasConfiguration ? [] : racemate(claims, structure)),
    ...otherIsotopes(claims, structure),
  ];
}

const CORRECT =
  'Correct the one that is wrong: masses, InChI and drawing follow from the structure.';

/**
 * A formula of the same elements in other numbers. Of other elements, the name means a part; hydrogen
 * alone is not another element, for an acid or a hydroxide is written for the oxide too.
 */
function otherFormula(
  { text, value }: NameClaims['formulas'][number],
  { formula, assembly }: Checked,
): Contradiction[] {
  const parts = (assembly?.parts ?? []).filter((part) => part.formula !== 'H2O');
  const units = [
    parseFormula(formula),
    ...parts.map((part) => parseFormula(part.formula)),
    withoutWater(parts),
  ];
  const comparable = units.filter((unit) => sameElements(heavy(unit), heavy(value)));
  const ratios = comparable.map((unit) => ratioOf(unit, value));
  if (heavy(value).atoms.size === 0 || comparable.length === 0 || ratios.includes(1)) return [];
  const times = ratios.find((ratio) => ratio !== undefined);
  const what = `${text}: the name says so, the structure is ${formula}`;
  if (times !== undefined)
    return [
      {
        what,
        why: `The structure is ${String(times)} × what the name says. That is right where the formula in the name is the empirical one.`,
        isDoubtful: true,
      },
    ];
  const isAboutHydrogen = !comparable.some((unit) => sameElements(unit, value));
  // The acid of a salt: "chromic acid (H2CrO4), disodium salt".
  if (isAboutHydrogen && /^H\d*[A-Z]/.test(text)) return [];
  return [{ what, why: CORRECT, ...(isAboutHydrogen && { isDoubtful: true }) }];
}

function withoutWater(parts: readonly { formula: string; count: number }[]): Formula {
  const atoms = new Map<string, number>();
  for (const { formula, count } of parts)
    for (const [symbol, n] of parseFormula(formula).atoms)
      atoms.set(symbol, (atoms.get(symbol) ?? 0) + n * count);
  return { atoms, charge: 0 };
}

/** Without hydrogen. */
function heavy({ atoms, charge }: Formula): Formula {
  return { atoms: new Map([...atoms].filter(([symbol]) => symbol !== 'H')), charge };
}

function sameElements(a: Formula, b: Formula): boolean {
  return (
    a.atoms.size === b.atoms.size && [...a.atoms.keys()].every((symbol) => b.atoms.has(symbol))
  );
}

/** How often b is in a; undefined where the numbers are not in one proportion. */
function ratioOf(a: Formula, b: Formula): number | undefined {
  const ratios = new Set(
    [...new Set([...a.atoms.keys(), ...b.atoms.keys()])].map(
      (symbol) => (a.atoms.get(symbol) ?? 0) / (b.atoms.get(symbol) ?? 0),
    ),
  );
  return ratios.size === 1 ? [...ratios][0] : undefined;
}

function otherWaters(claim: NameClaims['waters'], { assembly, formula }: Checked): Contradiction[] {
  if (!claim) return [];
  const parts = assembly?.parts ?? [{ formula, count: 1 }];
  const waters = parts.find((part) => part.formula === 'H2O')?.count ?? 0;
  const units = parts.filter((part) => part.formula !== 'H2O').map(({ count }) => count);
  const unit = units.reduce(greatestCommonDivisor, 0);
  if (unit === 0 || waters === claim.value * unit) return [];
  const stated = `${String(waters)} H2O for ${unit === 1 ? 'one unit' : `${String(unit)} units`}`;
  return [
    {
      what: `${claim.text}: the structure has ${stated}`,
      why: `Write ${String(claim.value * unit)} × ".O" in the SMILES, or correct the name. A water that is bound, as in a gem-diol, is none of them.`,
      // Water may be bound to carbon, as in chloral hydrate, and to boron, as in borax.
      ...(waters < claim.value * unit && bindsWater(formula) && { isDoubtful: true }),
    },
  ];
}

function bindsWater(formula: string): boolean {
  const { atoms } = parseFormula(formula);
  return atoms.has('C') || atoms.has('B');
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function otherCharge(
  { text, value: { symbol, charge } }: NameClaims['charges'][number],
  { assembly }: Checked,
): Contradiction[] {
  const ions = (assembly?.parts ?? [])
    .map((part) => parseFormula(part.formula))
    .filter((part) => part.atoms.size === 1 && part.atoms.get(symbol) === 1);
  if (ions.length === 0 || ions.some((ion) => ion.charge === charge)) return [];
  const [ion] = ions;
  return [
    {
      what: `${text}: the structure has ${symbol} with the charge ${String(ion?.charge ?? 0)}`,
      why: `Write [${symbol}+${charge === 1 ? '' : String(charge)}] in the SMILES, or correct the name.`,
    },
  ];
}

function otherConfiguration(
  { configuration: claim, racemic }: NameClaims,
  { stereo: { centres, doubleBonds }, canonicalSmiles }: Checked,
): Contradiction[] {
  if (!claim) return [];
  const { labels } = doubleBonds;
  const { bonds, isRelative } = claim.value;
  if (bonds.length === 1 && labels.length === 1 && bonds[0] !== labels[0])
    return [
      {
        what: `${claim.text}: the double bond of the structure is ${String(labels[0])}`,
        why: CORRECT,
      },
    ];
  if (centres.defined + labels.length > 0 || racemic) return [];
  const open = centres.open + doubleBonds.open;
  if (open === 0 && BIARYL.test(canonicalSmiles)) return [];
  const what = `${claim.text}: the structure has no configuration`;
  return open > 0
    ? [
        {
          what,
          why: 'Draw the wedges, or E and Z, that the name says: InChIKey and drawing are those of no particular isomer.',
          ...(isRelative && { isDoubtful: true }),
        },
      ]
    : [
        {
          what,
          why: 'It has nothing that could have one: look whether the name is that of another compound.',
          isDoubtful: true,
        },
      ];
}

/** Axial chirality, as of BINAP, cannot be written in SMILES. */
const BIARYL = /-\[?[cn]/;

function racemate({ racemic }: NameClaims, { stereo: { centres } }: Checked): Contradiction[] {
  if (!racemic || centres.defined === 0) return [];
  return [
    {
      what: `${racemic.text}: the structure is one enantiomer`,
      why: 'Write structure.configuration: racemic, or a structure without wedges where the centres are open.',
      isDoubtful: true,
    },
  ];
}

/** A name with one label of an isotope says how often it is there; with several, that there is one. */
function otherIsotopes({ isotopes }: NameClaims, { formula }: Checked): Contradiction[] {
  const { atoms } = parseFormula(formula);
  const nuclides = new Set(isotopes.map(({ value }) => value.nuclide));
  return [...nuclides].flatMap((nuclide) => {
    const claims = isotopes.filter(({ value }) => value.nuclide === nuclide);
    const [{ text, value } = { text: '', value: undefined }] = claims;
    const found = atoms.get(nuclide) ?? 0;
    const count = claims.length === 1 ? value?.count : undefined;
    if (found > 0 && (count === undefined || count === found)) return [];
    const has = found === 0 ? 'no labelled atom' : `${String(found)} × ${nuclide}`;
    return [{ what: `${text}: the structure has ${has}`, why: CORRECT }];
  });
}

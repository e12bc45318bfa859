import type { MethodSource } from '#catalog/content/method-sources.ts';
import type { Product, StructureFacts } from '#catalog/product/product.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { massFractionTexts } from '#chemistry/mass/mass-fractions.ts';
import { molarMassText, statedMolarMass } from '#chemistry/mass/stated-molar-mass.ts';
import { fill } from '#i18n/fill.ts';
import { strings, type Strings } from '#i18n/strings.ts';
import type { Language } from '#i18n/languages.ts';

export interface ComputedRow {
  name: string;
  value: string;
  method: string;
  /** Id of the source of the method; undefined for a formula, which needs none. */
  source: MethodSource | undefined;
}

type Words = Strings['facts'];

/**
 * The computed facts of a product, formatted for its page. Facts that are meaningful for a single
 * organic molecule only are left out otherwise, and `note` says so.
 */
export function computedRows(
  { derived }: Product,
  language: Language,
): { rows: ComputedRow[]; note: string | undefined } {
  const words = strings(language).facts;
  const { formula, monoisotopicMass, structure } = derived;
  if (formula === undefined || monoisotopicMass === undefined) return { rows: [], note: undefined };
  const masses = massRows(parseFormula(formula), monoisotopicMass, words);
  if (!structure) return { rows: masses, note: undefined };
  const { assembly, descriptors } = structure;
  const kind = assembly ? words.assemblies[assembly.kind] : words.notOrganic;
  return {
    rows: [...masses, ...moleculeRows(structure, words), ...countRows(structure, words)],
    note: descriptors.tpsa === undefined ? fill(words.organicOnly, { kind }) : undefined,
  };
}

function massRows(formula: Formula, monoisotopicMass: number, { properties, methods }: Words) {
  const { value, uncertainty } = molarMassText(statedMolarMass(formula));
  const shares = massFractionTexts(formula).map(
    ({ symbol, percent }) => `${symbol}\u00A0${percent}\u00A0%`,
  );
  return [
    uncertainty === undefined
      ? row(properties.molarMass, `${value} g/mol`, methods.molarMassUnknown, 'ciaaw-2024')
      : row(
          properties.molarMass,
          `${value} ± ${uncertainty} g/mol`,
          Number(uncertainty) === 0 ? methods.molarMassOfNuclides : methods.molarMass,
          Number(uncertainty) === 0 ? 'ame-2020' : 'ciaaw-2024',
        ),
    row(
      properties.monoisotopicMass,
      `${monoisotopicMass.toFixed(4)} Da`,
      methods.monoisotopicMass,
      'ame-2020',
    ),
    row(properties.composition, shares.join(', '), methods.composition, 'ciaaw-2024'),
  ];
}

function moleculeRows({ descriptors, toolkit }: StructureFacts, words: Words): ComputedRow[] {
  if (descriptors.tpsa === undefined) return [];
  const { properties, methods } = words;
  const { unsaturation, tpsa, logP, rotatableBonds } = descriptors;
  const bonds = fill(words.hydrogenBondCounts, {
    donors: descriptors.hydrogenBondDonors,
    acceptors: descriptors.hydrogenBondAcceptors,
  });
  const by = (method: string) => fill(method, { toolkit });
  return [
    ...(unsaturation === undefined
      ? []
      : [row(properties.unsaturation, String(unsaturation), methods.unsaturation)]),
    row(properties.tpsa, `${tpsa.toFixed(1)} Å²`, by(methods.tpsa), 'rdkit'),
    row(properties.logP, signed(logP.toFixed(1)), by(methods.logP), 'rdkit'),
    row(properties.rotatableBonds, String(rotatableBonds), toolkit, 'rdkit'),
    row(properties.hydrogenBonds, bonds, toolkit, 'rdkit'),
  ];
}

/** With a true minus, and no sign before a zero. */
function signed(number: string): string {
  return Number(number) === 0 ? number.replace('-', '') : number.replace('-', '−');
}

function countRows({ descriptors, stereo, toolkit }: StructureFacts, words: Words) {
  const { properties } = words;
  const { rings, aromaticRings } = descriptors;
  const { centres, doubleBonds } = stereo;
  const bondCount = doubleBonds.labels.length + doubleBonds.open;
  return [
    row(properties.rings, counted(words.ringCounts, rings, aromaticRings), toolkit, 'rdkit'),
    row(
      properties.stereocentres,
      counted(words.openStereocentres, centres.defined + centres.open, centres.open),
      toolkit,
      'rdkit',
    ),
    ...(bondCount === 0
      ? []
      : [
          row(
            properties.stereoDoubleBonds,
            [
              doubleBonds.labels.join(', '),
              doubleBonds.open > 0 && fill(words.openDoubleBonds, { n: doubleBonds.open }),
            ]
              .filter(Boolean)
              .join(', '),
            toolkit,
            'rdkit',
          ),
        ]),
  ];
}

function row(name: string, value: string, method: string, source?: MethodSource): ComputedRow {
  return { name, value, method, source };
}

/** The count alone if none is of the special kind. */
function counted(template: string, n: number, some: number): string {
  return some === 0 ? String(n) : fill(template, { n, some });
}

import type { MethodSource } from '#catalog/content/method-sources.ts';
import type { Product } from '#catalog/product/product.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { massFractions } from '#chemistry/mass/mass-fractions.ts';
import { molarMassText, statedMolarMass } from '#chemistry/mass/stated-molar-mass.ts';
import { degreeOfUnsaturation } from '#chemistry/formula/unsaturation.ts';
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

type Derived = Product['derived'];
type Words = Strings['facts'];

/**
 * The computed facts of a product, formatted for its page. Facts that are meaningful for a single
 * molecule only are left out for salts, ions and mixtures, and `note` says so.
 */
export function computedRows(
  { derived }: Product,
  language: Language,
): { rows: ComputedRow[]; note: string | undefined } {
  const words = strings(language).facts;
  const { assembly } = derived;
  const formula = parseFormula(derived.formula);
  return {
    rows: [
      ...massRows(formula, derived, words),
      ...(assembly ? [] : moleculeRows(formula, derived, words)),
      ...countRows(derived, words),
    ],
    note: assembly && fill(words.partsOnly, { kind: words.assemblies[assembly.kind] }),
  };
}

function massRows(formula: Formula, derived: Derived, { properties, methods }: Words) {
  const { value, uncertainty } = molarMassText(statedMolarMass(formula));
  const shares = massFractions(formula).map(
    ({ symbol, percent }) => `${symbol}\u00A0${percent.toFixed(2)}\u00A0%`,
  );
  return [
    uncertainty === undefined
      ? row(properties.molarMass, `${value} g/mol`, methods.molarMassUnknown, 'ciaaw-2024')
      : row(
          properties.molarMass,
          `${value} ± ${uncertainty} g/mol`,
          methods.molarMass,
          'ciaaw-2024',
        ),
    row(
      properties.monoisotopicMass,
      `${derived.monoisotopicMass.toFixed(4)} Da`,
      methods.monoisotopicMass,
      'ame-2020',
    ),
    row(properties.composition, shares.join(', '), methods.composition, 'ciaaw-2024'),
  ];
}

function moleculeRows(formula: Formula, derived: Derived, { properties, methods }: Words) {
  const { descriptors, toolkit } = derived;
  const unsaturation = degreeOfUnsaturation(formula);
  return [
    ...(unsaturation === undefined
      ? []
      : [row(properties.unsaturation, String(unsaturation), methods.unsaturation)]),
    row(
      properties.tpsa,
      `${descriptors.tpsa.toFixed(1)} Å²`,
      fill(methods.tpsa, { toolkit }),
      'rdkit',
    ),
    row(
      properties.logP,
      descriptors.logP.toFixed(1).replace('-', '−'),
      fill(methods.logP, { toolkit }),
      'rdkit',
    ),
    row(properties.rotatableBonds, String(descriptors.rotatableBonds), toolkit, 'rdkit'),
  ];
}

function countRows({ descriptors, stereo, toolkit }: Derived, words: Words) {
  const { properties } = words;
  const bonds = fill(words.hydrogenBondCounts, {
    donors: descriptors.hydrogenBondDonors,
    acceptors: descriptors.hydrogenBondAcceptors,
  });
  const { rings, aromaticRings } = descriptors;
  const { centres, doubleBonds } = stereo;
  const bondCount = doubleBonds.labels.length + doubleBonds.open;
  return [
    row(properties.hydrogenBonds, bonds, toolkit, 'rdkit'),
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

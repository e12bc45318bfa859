import type { Product } from '#catalog/product.ts';
import { parseFormula } from '#chemistry/formula.ts';
import { massFractions } from '#chemistry/mass-fractions.ts';
import { molarMass, molarMassText } from '#chemistry/molar-mass.ts';
import { degreeOfUnsaturation } from '#chemistry/unsaturation.ts';
import { fill, strings } from '#i18n/translate.ts';

export interface ComputedRow {
  name: string;
  value: string;
  method: string;
}

/**
 * What follows from a product's structure, as a page prints it. What has a meaning for a single
 * molecule only is left out for salts, ions and mixtures; `note` then says so.
 */
export function computedRows(
  { derived }: Product,
  language?: string,
): { rows: ComputedRow[]; note: string | undefined } {
  const { facts } = strings(language);
  const { properties: names, methods } = facts;
  const { descriptors, assembly, toolkit } = derived;
  const formula = parseFormula(derived.formula);
  const { value: mass, uncertainty } = molarMassText(molarMass(formula));
  const unsaturation = degreeOfUnsaturation(formula);
  const by = (method: string) => fill(method, { toolkit });
  const row = (key: keyof typeof names, value: string, method: string): ComputedRow => ({
    name: names[key],
    value: value.replace(/^-/, '−'),
    method,
  });
  const ofMolecules = [
    ...(unsaturation === undefined
      ? []
      : [row('unsaturation', String(unsaturation), methods.unsaturation)]),
    row('tpsa', `${descriptors.tpsa.toFixed(1)} Å²`, by(methods.tpsa)),
    row('logP', descriptors.logP.toFixed(1), by(methods.logP)),
    row('rotatableBonds', String(descriptors.rotatableBonds), by(methods.counted)),
  ];
  const rows = [
    row(
      'molarMass',
      uncertainty === undefined ? `${mass} g/mol` : `${mass} ± ${uncertainty} g/mol`,
      uncertainty === undefined ? methods.molarMassUnknown : methods.molarMass,
    ),
    row('monoisotopicMass', `${derived.monoisotopicMass.toFixed(4)} Da`, methods.monoisotopicMass),
    row(
      'composition',
      massFractions(formula)
        .map(({ symbol, percent }) => `${symbol} ${percent.toFixed(2)}`)
        .join(', '),
      methods.composition,
    ),
    ...(assembly ? [] : ofMolecules),
    row(
      'hydrogenBonds',
      `${String(descriptors.hydrogenBondDonors)}, ${String(descriptors.hydrogenBondAcceptors)}`,
      by(methods.counted),
    ),
    row(
      'rings',
      `${String(descriptors.rings)}, ${String(descriptors.aromaticRings)}`,
      by(methods.counted),
    ),
    row(
      'stereocentres',
      stereocentresText(descriptors, facts.openStereocentres),
      by(methods.counted),
    ),
  ];
  const note = assembly && fill(facts.partsOnly, { kind: facts.assemblies[assembly.kind] });
  return { rows, note };
}

function stereocentresText(
  { stereocentres, openStereocentres }: Product['derived']['descriptors'],
  open: string,
): string {
  if (openStereocentres === 0) return String(stereocentres);
  return fill(open, { n: stereocentres, open: openStereocentres });
}

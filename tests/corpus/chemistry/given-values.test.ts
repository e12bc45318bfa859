import { beforeAll, describe, expect, it } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { massFractionTexts } from '#chemistry/mass/mass-fractions.ts';
import { ionsFormed } from '#chemistry/structure/ions-formed.ts';
import { givenDescriptors } from '#chemistry/structure/meaning.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('which values are given for 2,819 compounds');

type Facts = Pick<Structure, 'formula' | 'graph' | 'descriptors' | 'assembly'>;

describe.skipIf(!sharedDataPresent)('real compounds', () => {
  const read: Facts[] = [];

  beforeAll(async () => {
    const toolkit = await loadStructureToolkit();
    for (const { smiles } of readCompounds()) {
      const facts = toolkit.read(smiles, 'formula', 'graph', 'descriptors', 'assembly');
      if (!('problem' in facts)) read.push(facts);
    }
  });

  it('have an elemental composition that adds up to 100.00 as printed', () => {
    const sums = read.map(({ formula }) =>
      massFractionTexts(parseFormula(formula)).reduce(
        (sum, { percent }) => sum + Math.round(Number(percent) * 100),
        0,
      ),
    );
    expect(sums.filter((sum) => sum !== 10_000)).toEqual([]);
  });

  it('have no logP without carbon, and none of a salt', () => {
    const given = read.filter(
      ({ descriptors, graph, assembly }) =>
        givenDescriptors(descriptors, graph, assembly).logP !== undefined,
    );
    const carbonless = given.filter(({ formula }) => !/C(?![a-z])/.test(formula));
    expect(carbonless.map(({ formula }) => formula)).toEqual([]);
    expect(given.filter(({ assembly }) => assembly)).toEqual([]);
    expect(given.length).toBeGreaterThan(2300);
  });

  it('give cations only with N, O, S or P, anions only with hydrogen, and none as salts', () => {
    const faults = read.filter(({ formula, graph, assembly }) => {
      const ions = ionsFormed(graph);
      const cation = ions.some((ion) => ion.endsWith('+'));
      const anion = ions.some((ion) => ion.endsWith('-'));
      const { atoms } = parseFormula(formula);
      const hasSite = ['N', 'O', 'S', 'P'].some((symbol) => atoms.has(symbol));
      const hasHydrogen = atoms.has('H') || atoms.has('D') || atoms.has('T');
      return (cation && !hasSite) || (anion && !hasHydrogen) || (assembly && ions.length > 0);
    });
    expect(faults.map(({ formula }) => formula)).toEqual([]);
  });
});

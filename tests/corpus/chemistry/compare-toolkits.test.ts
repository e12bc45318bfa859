import { describe, expect, it } from 'vitest';
import { compareToolkits, type Comparison } from '#chemistry/structure/compare-toolkits.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('the comparison of 2,819 compounds with two toolkits');

const FACTS = ['canonicalSmiles', 'inchiKey', 'formula', 'molarMass', 'monoisotopicMass'] as const;

/** Result of a comparison, for the counts. */
function reason({ agrees }: Comparison): string {
  return agrees === undefined
    ? 'element without standard weight, isotope chosen differently'
    : 'unexplained';
}

describe.skipIf(!sharedDataPresent)('real compounds', () => {
  it('agree between our tables, RDKit and OpenChemLib', async () => {
    const toolkit = await loadStructureToolkit();
    const table = new Map<string, Map<string, number>>();
    const rows = readCompounds();
    const read = rows.flatMap(({ smiles }) => {
      const one = toolkit.read(smiles, ...FACTS);
      return 'problem' in one ? [] : [one];
    });
    for (const one of read) {
      for (const comparison of compareToolkits(one, toolkit)) {
        const { quantity, toolkit: by, agrees } = comparison;
        const name = `${quantity}, ${by}`;
        const row = table.get(name) ?? new Map<string, number>();
        table.set(name, row);
        const outcome = agrees ? 'agrees' : reason(comparison);
        row.set(outcome, (row.get(outcome) ?? 0) + 1);
      }
    }
    console.log(`of ${String(rows.length)} compounds RDKit reads ${String(read.length)}`);
    for (const [name, counts] of table)
      console.log(`${name}: ${[...counts].map(([what, n]) => `${what} ${String(n)}`).join('; ')}`);
    const agreeing = Object.fromEntries([...table].map(([name, row]) => [name, row.get('agrees')]));
    expect(agreeing).toEqual({
      'molarMass, RDKit': 2810,
      'monoisotopicMass, RDKit': 2810,
      'formula, OpenChemLib': 2816,
      'molarMass, OpenChemLib': 2810,
      'monoisotopicMass, OpenChemLib': 2810,
      'connectivity, OpenChemLib': 2816,
      'stereochemistry, OpenChemLib': 2816,
    });
    expect([...table.values()].flatMap((row) => row.get('unexplained') ?? [])).toEqual([]);
  });
});

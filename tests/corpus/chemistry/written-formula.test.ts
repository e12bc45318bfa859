import { expect, test } from 'vitest';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('formulas of 2,819 compounds as chemists write them');

test.runIf(sharedDataPresent)(
  'the parts of every real compound add up to its formula',
  async () => {
    const toolkit = await loadStructureToolkit();
    const faults: string[] = [];
    let written = 0;
    for (const { cas, smiles } of readCompounds()) {
      const read = toolkit.read(smiles, 'formula', 'writtenFormula', 'assembly');
      if ('problem' in read) continue;
      const { formula, writtenFormula, assembly } = read;
      if (writtenFormula !== undefined) {
        written++;
        const sum = hillFormula(parseFormula(writtenFormula));
        if (sum !== formula) faults.push(`${cas}: ${writtenFormula} is ${sum} and not ${formula}`);
      }
      for (const part of assembly?.parts ?? []) {
        const other = hillFormula(parseFormula(part.written ?? part.formula));
        if (other !== part.formula) faults.push(`${cas}: ${part.written ?? ''}, ${part.formula}`);
      }
    }
    expect(faults).toEqual([]);
    expect(written).toBeGreaterThanOrEqual(265);
  },
);

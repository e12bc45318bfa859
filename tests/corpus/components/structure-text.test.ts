import { beforeAll, describe, expect, it } from 'vitest';
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import type { PartDescription } from '#chemistry/structure/description/description.ts';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { structureText } from '#components/product/identity/structure-text.ts';
import { strings } from '#i18n/strings.ts';
import { rebuild } from '../../unit/components/rebuild.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('the structures of 2,814 compounds in words');

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function text({ graph }: Pick<Structure, 'graph'>): string {
  return structureText(describeStructure(graph), strings('en').structure).join(' ');
}

/** Number of atoms that the description mentions. */
function toldAtoms({ rings, links, chain, centre }: PartDescription): number {
  const borne = (chain ?? centre)?.substituents.reduce((sum, { atoms }) => sum + atoms, 0) ?? 0;
  if (chain ?? centre) return (chain?.length ?? 1) + borne;
  const onRings = rings.map(
    ({ atoms, substituents }) =>
      atoms + substituents.reduce((sum, one) => sum + (one.link ? 0 : one.atoms), 0),
  );
  return [...onRings, ...links.map(({ atoms }) => atoms)].reduce((a, b) => a + b, 0);
}

/**
 * A radical or carbanion, as in organometallics written as parts; the text of a chain does not
 * state it.
 */
const OPEN_CARBON = /\[(?:CH2-?|c)\]/;

describe.skipIf(!sharedDataPresent)('real compounds', () => {
  it('are described atom for atom, in the same words however the SMILES is written', () => {
    const faults: string[] = [];
    let described = 0;
    for (const [row, { cas, smiles }] of readCompounds().entries()) {
      const structure = toolkit.read(smiles, 'graph', 'canonicalSmiles');
      if ('problem' in structure) continue;
      described++;
      const { graph } = structure;
      const description = describeStructure(graph);
      const told = description.parts.reduce((sum, part) => sum + part.count * toldAtoms(part), 0);
      if (told !== graph.atoms.length) faults.push(`${cas}: atoms are left out`);
      for (const { sizes, substituents } of description.parts.flatMap(({ rings }) => rings)) {
        const places = substituents.flatMap(({ position }) => position ?? []);
        if (places.some((place) => place < 1 || place > (sizes[0] ?? 0)))
          faults.push(`${cas}: a position outside the ring`);
      }
      const words = text(structure);
      if (/undefined|NaN|null|\{/.test(words)) faults.push(`${cas}: ${words}`);
      if (row % 4 > 0) continue;
      const rewritten = toolkit.read(structure.canonicalSmiles, 'graph');
      if ('problem' in rewritten || text(rewritten) !== words)
        faults.push(`${cas}: other words for another SMILES`);
    }
    expect(faults).toEqual([]);
    expect(described).toBe(2814);
  });

  it('can be built again from the words for chains and single rings', () => {
    const other: string[] = [];
    let rebuilt = 0;
    for (const { cas, smiles } of readCompounds()) {
      const structure = toolkit.read(smiles, 'graph', 'formula', 'inchiKey');
      if ('problem' in structure) continue;
      const text = rebuild(describeStructure(structure.graph));
      if (text === undefined || OPEN_CARBON.test(smiles)) continue;
      const again = toolkit.read(text, 'formula', 'inchiKey');
      const same = 'formula' in again && again.formula === structure.formula;
      if (same && inchiKeySkeleton(again.inchiKey) === inchiKeySkeleton(structure.inchiKey))
        rebuilt++;
      else other.push(`${cas}: ${smiles} is told as ${text}`);
    }
    expect(other).toEqual([]);
    expect(rebuilt).toBe(2119);
  });
});

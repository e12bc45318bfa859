import { beforeAll, describe, expect, it } from 'vitest';
import { branchFormula } from '#chemistry/structure/description/branch-formula.ts';
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import type { PartDescription } from '#chemistry/structure/description/description.ts';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { sizeText, structureText } from '#components/product/identity/structure-text.ts';
import { strings } from '#i18n/strings.ts';
import { plainText } from '#ui/markup/markup.ts';
import { rebuild } from '../../unit/components/rebuild.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('the structures of 2,815 compounds in words');

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function text({ graph }: Pick<Structure, 'graph'>): string {
  const description = describeStructure(graph);
  const words = strings('en').structure;
  const told = structureText(description, words);
  return told ? plainText(told) : sizeText(description, words).join(' ');
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
    expect(described).toBe(2816);
  });

  it('can be built again from the words wherever words are given', () => {
    const other: string[] = [];
    let told = 0;
    for (const { cas, smiles } of readCompounds()) {
      const structure = toolkit.read(smiles, 'graph', 'formula', 'inchiKey');
      if ('problem' in structure) continue;
      const description = describeStructure(structure.graph);
      if (!description.leadsBack) continue;
      told++;
      const drawn = rebuild(description).flatMap((text) => {
        const again = toolkit.read(text, 'formula', 'inchiKey');
        const isPossible = 'formula' in again && !/[+-]\d*$/.test(again.formula);
        return isPossible ? [{ ...again, hydrogens: text.split('[nH]').length }] : [];
      });
      // No more NH than the aromatic ring needs.
      const least = Math.min(...drawn.map(({ hydrogens }) => hydrogens));
      const possible = drawn.filter(({ hydrogens }) => hydrogens === least);
      const keys = possible.map(
        ({ formula, inchiKey }) => `${formula} ${inchiKeySkeleton(inchiKey)}`,
      );
      const own = `${structure.formula} ${inchiKeySkeleton(structure.inchiKey)}`;
      if (keys.length === 0 || keys.some((key) => key !== own))
        other.push(`${cas}: ${smiles} is told as ${rebuild(description).join(' or ')}`);
    }
    expect(other).toEqual([]);
    expect(told).toBe(2253);
  });

  it('have another condensed formula for every other branch', () => {
    const keys = new Map<string, string>();
    for (const { smiles } of readCompounds()) {
      const structure = toolkit.read(smiles, 'graph');
      if ('problem' in structure) continue;
      const { parts } = describeStructure(structure.graph);
      const borne = parts.flatMap(({ chain, centre, rings }) => [
        ...(chain?.substituents ?? []),
        ...(centre?.substituents ?? []),
        ...rings.flatMap(({ substituents }) => substituents),
      ]);
      for (const { key, link } of borne) {
        if (link) continue;
        const formula = branchFormula(key);
        expect(keys.get(formula) ?? key, formula).toBe(key);
        keys.set(formula, key);
      }
    }
    expect(keys.size).toBeGreaterThan(400);
  });
});

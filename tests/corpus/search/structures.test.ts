/** Structure search over the real compounds, held against RDKit. */
import { createHash } from 'node:crypto';
import initRDKit, { type MainModule, type Mol } from '@rdkit/rdkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { readCanonicalSmiles, readSmiles } from '#chemistry/substructure/read-smiles.ts';
import { screensOf } from '#chemistry/substructure/screens.ts';
import { sameAs } from '#chemistry/substructure/same-structure.ts';
import { findStructures, type StructureHit } from '#search/structure/find-structures.ts';
import { openStructures, type OpenStructures } from '#search/structure/open-structures.ts';
import type { StructureQuestion } from '#search/structure/question.ts';
import { readStructure } from '#search/structure/read-structure.ts';
import { structureFiles } from '#search/structure/structure-files.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('structure search over the real compounds');

const PLAIN = `c1ccccc1 c1ccccc1I c1ccccc1Br c1ccncc1 c1ccoc1 c1ccsc1 c1cc[nH]c1 c1ccc2ccccc2c1
c1ccc2[nH]ccc2c1 c1ccc(-c2ccccc2)cc1 c1ccc(c2ccccc2)cc1 C1=CC=CC=C1Cl c1cnc[nH]1 C1CCCCC1 C1CCCC1
C1CCOC1 C1CCNCC1 O=C1CCCCC1 CC(=O)c1ccccc1 CCCCCC CC(C)(C)C C=C C#C C#N C=O C(=O)O C(=O)OC C(=O)N
C(=O)Cl S(=O)(=O)N S(=O)(=O)O CO CN N=N NN OO C(F)(F)F CF CCl CBr CI ClCCl BrCC=O P(=O)(O)O C1CO1
c1ccc2c(c1)oc1ccccc12 c1ccc2c(c1)Cc1ccccc12 C1CC2CCC1C2 c1ccc2nccnc2c1 [NH4+] [Na+] C[N+](C)(C)C
[2H]O C[C@H](N)C(=O)O C[C@@H](O)C(=O)O C/C=C/C C/C=C\\C N[C@@H](Cc1ccccc1)C(=O)O [C@@H](C)(N)C(=O)O
c1ccc(Oc2ccccc2)cc1 O=C1c2ccccc2C(=O)c2ccccc21 O=c1cc[nH]cc1 O=C1C=CC(=O)C=C1 Oc1ccccc1 Nc1ccccc1
SC CSC CSSC C1=CC=CC1 N1C=CC=C1 C1=CCCCC1 c1ccc2c(c1)CCC2 OCC(O)CO NCC(=O)O [Cl-] F Cl Br I C N O
CC c1ccc2cccc-2cc1 C1CC2CCC1CC2 C1CC1 C1CCC1
O=N(=O)c1ccccc1 N=N#N CN(=O)=O O=Cl(=O)(=O)O`.split(/\s+/);

const PATTERNS = `[CX3](=O)[OX2H1] [CX3](=O)[OX2H0][#6] [NX3;H2,H1;!$(NC=O)] [NX3;H2;!$(NC=O)]-c
c1ccccc1-[F,Cl,Br,I] [F,Cl,Br,I] [#6][OX2H] [OX2H]c [$([CX3](=O)[OX1H0-,OX2H1])] [CX3H1](=O)[#6]
[#6][CX3](=O)[#6] [NX1]#[CX2] [#16X2H] [SX4](=O)(=O) [R] [r5] [r6] [r3,r4] [R2] [R3] [x3] [D4]
[CH3][CH2][CH3] [CH2;R] [!#6;!#1] [!C;!c] [A;R] [n;H0] [v4] [v5] [v6] [X2] [N+](=O)[O-] [13C] c-c
c~c C=,#C C@C C!@C [#6]-!@[#6] *~*~*~*~*~*~* [#6]/[#6]=[#6]\\[#6] c1ccccc1[$(C=O),$(C#N)]
[OX1]=[#6]-[#7] [CX4;H0](F)(F)F [h2] [nX3] [cX3](:*):* [#6]1~[#6]~[#6]~[#6]~[#6]~1
[!#1;!R] [O;D1] [C;!R]=[C;!R] [C,N;R] [#8;!H0] [c;H0] [Br]c[c;H0] [#5,#14] [P,S] [#6;R;X4] [R0]
[v3;n] [s,o,n;R] [v2;S] [N;v3] [-] [+] [++]`.split(/\s+/);

let rdkit: MainModule;
let molecules: { cas: string; smiles: string; molecule: Mol }[];
let index: OpenStructures;

beforeAll(async () => {
  if (!sharedDataPresent) return;
  rdkit = await initRDKit({ print: () => undefined, printErr: () => undefined });
  molecules = readCompounds().flatMap(({ cas, smiles }) => {
    const molecule = smiles === '' ? null : rdkit.get_mol(smiles);
    return molecule ? [{ cas, smiles: molecule.get_smiles(), molecule }] : [];
  });
  const structures = molecules.map(({ cas, smiles }, doc) => ({
    id: cas,
    doc,
    smiles,
    places: '',
    screens: () => screensOf(smiles),
  }));
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const { first, files } = structureFiles(structures, hashOf);
  const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? 'null') as unknown;
  index = openStructures(read(first), (name) => Promise.resolve(read(name)));
}, 120_000);

async function hitsOf(question: StructureQuestion): Promise<StructureHit[]> {
  const hits: StructureHit[] = [];
  for await (const progress of findStructures(index, question)) hits.push(...progress.hits);
  return hits;
}

/** Numbers that are the same in each run (Marsaglia, 2003). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** CAS numbers that only one of both finds. */
async function differences(text: string, query: Mol | null): Promise<string[]> {
  if (!query) return [`RDKit does not read ${text}`];
  const ours = await hitsOf({ mode: 'substructure', text });
  const found = new Set(ours.map(({ doc }) => molecules[doc]?.cas ?? ''));
  const details = JSON.stringify({ useChirality: /[@/\\]/.test(text) });
  const rdkits = molecules.filter(
    ({ molecule }) => molecule.get_substruct_match(query, details) !== '{}',
  );
  query.delete();
  return [...found.symmetricDifference(new Set(rdkits.map(({ cas }) => cas)))];
}

describe.runIf(sharedDataPresent)('over the real compounds', () => {
  test.each(PLAIN)('%s is contained where RDKit finds it', { timeout: 60_000 }, async (text) => {
    expect(await differences(text, rdkit.get_mol(text))).toEqual([]);
  });

  test.each(PATTERNS)('%s fits where RDKit finds it', { timeout: 60_000 }, async (text) => {
    expect(await differences(text, rdkit.get_qmol(text))).toEqual([]);
  });

  test('every compound is found by ten random writings', { timeout: 300_000 }, async () => {
    const lost: string[] = [];
    for (const [doc, { smiles, molecule }] of molecules.entries()) {
      const own = readCanonicalSmiles(smiles);
      const writings = Array.from({ length: 10 }, () => molecule.get_smiles('{"doRandom":true}'));
      for (const text of writings)
        if (!sameAs(readSmiles(text))(own)) lost.push(`${smiles} ${text}`);
      const [text = ''] = writings;
      const hits = await hitsOf({ mode: 'exact', text });
      if (!hits.some((hit) => hit.doc === doc)) lost.push(`not found: ${text}`);
    }
    expect(lost).toEqual([]);
  });

  test('every compound is the first of those like it', { timeout: 300_000 }, async () => {
    for (const { smiles } of molecules) {
      const [first] = await hitsOf({ mode: 'similarity', text: smiles, min: 0.95 });
      expect(first).toMatchObject({ score: 1, smiles });
    }
  });

  test('a damaged text is read, or refused with its fault', () => {
    const next = random(20261127);
    const texts = [...molecules.map(({ smiles }) => smiles), ...PATTERNS, ...PATTERNS];
    const characters = 'CNOcno[]()=#12%@/\\.+-H$&,;!~*:R3rXxvD^{}? é';
    const textAt = (at: number) => texts[at % texts.length] ?? '';
    let read = 0;
    for (let tries = 0; tries < 5000; tries++) {
      let text = textAt(next(texts.length));
      for (let times = next(4); times >= 0; times--) {
        const at = next(text.length + 1);
        const inserted = [
          characters.charAt(next(characters.length)),
          '',
          textAt(next(texts.length)).slice(0, next(12)),
        ];
        const kind = next(3);
        text = text.slice(0, at) + (inserted[kind] ?? '') + text.slice(kind === 1 ? at + 1 : at);
      }
      try {
        readStructure(text);
        read++;
      } catch (error) {
        if (!(error instanceof NotationFault)) throw new Error(text, { cause: error });
      }
    }
    expect(read).toBeGreaterThan(500);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readNames } from '#catalog/checks/opsin.ts';
import { judge } from '#catalog/checks/validate.ts';
import { parseYaml } from '#catalog/content/read.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';

// The tests run without it.
delete process.env['OPSIN_JAR'];

const isInstalled = (await readNames(['ethanol'], () => 'x', await newFolder())) !== undefined;
if (!isInstalled) console.log('Left out, as OPSIN is absent: names read as structures');

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'opsin-'));
}

test('OPSIN is used where Debian has it', () => {
  const isThere =
    spawnSync('sh', ['-c', 'ls /usr/share/java/opsin-cli.jar && java -version']).status === 0;
  expect(isInstalled).toBe(isThere);
});

describe.skipIf(!isInstalled)('OPSIN', () => {
  beforeAll(() => loadStructureToolkit());

  test('reads each name once', async () => {
    const folder = await newFolder();
    const asked: string[] = [];
    const identify = (smiles: string) => {
      asked.push(smiles);
      return `key of ${smiles}`;
    };
    const names = ['ethanol', 'no name of a compound', 'ethanol'];
    const first = await readNames(names, identify, folder);
    expect(first?.get('ethanol')?.inchiKey).toBe('key of C(C)O');
    expect(first?.get('no name of a compound')).toBeNull();
    expect(await readNames(names, identify, folder)).toEqual(first);
    expect(asked).toEqual(['C(C)O']);
  });

  const OTHER = 'OPSIN reads CC(=O)c1ccccc1I, the structure is O=C(CI)c1ccccc1';

  test.each([
    ['a lost prime', '2-iodoacetophenone', 'CC(=O)c1ccccc1I', 1],
    ['a prime', '2′-iodoacetophenone', 'CC(=O)c1ccccc1I', 0],
    ['o- for the ring', 'o-iodoacetophenone', 'O=C(CI)c1ccccc1', 1],
    ['a name without configuration', '2-butanol', 'CC[C@H](C)O', 0],
    ['the other enantiomer', '(2S)-butan-2-ol', 'CC[C@@H](C)O', 1],
    [
      'cis, of which OPSIN takes one enantiomer',
      'cis-2-methylcyclohexanol',
      'C[C@@H]1CCCC[C@@H]1O',
      0,
    ],
    ['cis drawn trans', 'cis-2-methylcyclohexanol', 'C[C@@H]1CCCC[C@H]1O', 1],
    ['a racemate drawn flat', 'rac-(1R,2R)-2-aminocyclohexanol', 'NC1CCCCC1O', 0],
    ['less configuration than drawn', '(1R)-(+)-Camphor', 'CC1(C)[C@@H]2CC[C@@]1(C)C(=O)C2', 0],
    ['another configuration than drawn', '(1R)-Camphor', 'CC1(C)[C@H]2CC[C@]1(C)C(=O)C2', 1],
    ['the chain of a sugar', 'D-Glucose', 'OC[C@H]1OC(O)[C@H](O)[C@@H](O)[C@@H]1O', 0],
    ['D of pantothenic acid', 'D-Panthenol', 'CC(C)(CO)[C@@H](O)C(=O)NCCCO', 0],
    [
      'ions that do not balance',
      'ammonium iron(II) sulfate',
      '[NH4+].[NH4+].[Fe+2].[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-]',
      0,
    ],
    ['two names in one', 'pentanedioic acid glutaric acid', 'OC(=O)CCCC(=O)O', 0],
    ['a name that it does not read', 'Product A', 'CCO', 0],
  ])('%s: %s', async (_, name, smiles, warnings) => {
    const { file } = parseYaml(`name: ${name}\nstructure: { smiles: "${smiles}" }\n`, 'x.yaml');
    const none = { company: [], site: [], sources: [], categories: [], pages: [] };
    const problems = await judge({ ...none, products: file ? [file] : [] });
    const found = problems.filter(({ what }) => what.includes('OPSIN'));
    expect(found.map(({ severity }) => severity)).toEqual(Array(warnings).fill('warning'));
    if (name.startsWith('o-')) expect(found[0]?.what).toContain(OTHER);
  });
});

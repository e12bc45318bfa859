import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('InChIKeys by Open Babel of 2,819 compounds');

const installed = spawnSync('obabel', ['-V']).status === 0;
if (!installed) console.log('Left out, as Open Babel is absent: InChIKeys by a second program');

/**
 * Open Babel 3.1.1 reads a wedge at the bridgehead of quinidinone the other way than RDKit, and
 * leaves no double bond of cyclooctatetraene open.
 */
const READ_OTHERWISE = ['84-31-1', '629-20-9'];

describe.skipIf(!sharedDataPresent || !installed)('Open Babel, of what is printed', () => {
  const read: { cas: string; key: string; smiles: string; molblock: string }[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'open-babel-'));

  beforeAll(async () => {
    const toolkit = await loadStructureToolkit();
    for (const { cas, smiles } of readCompounds()) {
      const found = toolkit.read(smiles, 'inchiKey', 'canonicalSmiles', 'molblock');
      if ('problem' in found) continue;
      const { inchiKey, canonicalSmiles, molblock } = found;
      read.push({ cas, key: inchiKey, smiles: canonicalSmiles, molblock });
    }
  });

  /** CAS numbers of which Open Babel makes another key. */
  function others(format: string, texts: readonly string[]): string[] {
    const [from, to] = [join(folder, `all.${format}`), join(folder, `${format}.inchikey`)];
    writeFileSync(from, texts.join('\n'));
    execFileSync('obabel', [from, '-oinchikey', '-O', to], { stdio: 'ignore' });
    const keys = readFileSync(to, 'utf8').trim().split('\n');
    expect(keys).toHaveLength(read.length);
    return read.filter(({ key }, i) => keys[i]?.trim() !== key).map(({ cas }) => cas);
  }

  test('the SMILES lead to our InChIKeys', () => {
    expect(read.length).toBeGreaterThanOrEqual(2816);
    expect(
      others(
        'smi',
        read.map(({ smiles }) => smiles),
      ),
    ).toEqual([]);
  });

  test('the molfiles lead to our InChIKeys', () => {
    const records = read.map(({ molblock }) => `${molblock}$$$$`);
    expect(others('sdf', records).toSorted()).toEqual(READ_OTHERWISE.toSorted());
  });

  test('no molfile that is marked 2D leaves the plane', () => {
    const bent = read.filter(({ molblock }) =>
      molblock.split('\n').some((line) => /^.{20} +-?(?!0\.0000)\d+\.\d{4} [A-Z]/.test(line)),
    );
    expect(bent.map(({ cas }) => cas)).toEqual([]);
  });
});

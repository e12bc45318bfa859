import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { structuresFromNames } from '#catalog/import/name-structures.ts';
import type { ProductRows } from '#catalog/import/row/join-rows.ts';

const isInstalled =
  existsSync('/usr/share/java/opsin-cli.jar') || existsSync('/usr/share/java/opsin.jar');

function product(fields: Record<string, unknown>): ProductRows {
  const map = { columns: {}, measured: {}, packPrices: [] };
  return { rows: [{ line: 2, cells: {} }], map, fields, doubts: [], problem: undefined };
}

const stated = (value: string) => ({ value, source: 'table' });

test.skipIf(!isInstalled)('a name gives the structure that has the stated formula', async () => {
  delete process.env['OPSIN_JAR'];
  const rows = [
    product({ name: '2′-iodoacetophenone', formula: stated('C8H7IO') }),
    product({ name: '2-iodoacetophenone', formula: stated('C8H8IO') }),
    product({ name: '4-methylphenacyl bromide' }),
    product({ name: 'toluene', synonyms: [stated('benzene')], formula: stated('C7H8') }),
    product({ name: 'Photoinitiator blend PX-7', formula: stated('C7H8') }),
    product({ name: 'toluene', structure: { smiles: 'c1ccccc1' }, formula: stated('C6H6') }),
  ];
  const counts = await structuresFromNames(rows, 'table');
  expect(counts).toEqual({ read: 1, unread: 4 });
  expect(rows[0]?.fields['structure']).toMatchObject({
    smiles: 'CC(=O)c1ccccc1I',
    link: 'assumed',
    evidence: [{ text: 'The structure was read by OPSIN from the name 2′-iodoacetophenone' }],
  });
  expect(rows.map(({ doubts }) => doubts[0])).toEqual([
    undefined,
    'structure: none taken, 2-iodoacetophenone is C8H7IO, the table has C8H8IO',
    'structure: none taken from the name, no formula is stated that would confirm it',
    'structure: none taken, its names mean 2 different ones',
    undefined,
    undefined,
  ]);
  expect(rows[5]?.fields['structure']).toEqual({ smiles: 'c1ccccc1' });
});

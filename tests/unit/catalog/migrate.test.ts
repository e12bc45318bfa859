import { expect, test } from 'vitest';
import { migrateProduct } from '#catalog/content/migrate.ts';

const OLD = `cas: 25245-35-6
structure:
  smiles: COc1ccc(OC)c(I)c1
  link: assumed
  source: cas-common-chemistry
  # seen in November
  note: CAS Common Chemistry lists the number;
    it shows no structure "yet"
categories: [iodides]
`;

test('a note on an assumed link becomes evidence with its source', () => {
  expect(migrateProduct(OLD)).toBe(`cas: 25245-35-6
structure:
  smiles: COc1ccc(OC)c(I)c1
  link: assumed
  source: cas-common-chemistry
  # seen in November
  evidence: [{ text: "CAS Common Chemistry lists the number; it shows no structure \\"yet\\"", source: cas-common-chemistry }]
categories: [iodides]
`);
});

test('a note without a source is left to its author', () => {
  expect(migrateProduct(OLD.replace(/ {2}source: .*\n/, ''))).toBeUndefined();
});

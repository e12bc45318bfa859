import { expect, test } from 'vitest';
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { en } from '#i18n/strings/en.ts';
import { describeFault } from '#search/structure/describe-fault.ts';
import { readStructure } from '#search/structure/read-structure.ts';

function faultOf(text: string): string | undefined {
  try {
    readStructure(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof NotationFault)) throw error;
    return describeFault(en.structureSearch, error);
  }
}

test.each([
  ['c1ccc', 'Ring 1, opened at character 2, is not closed.'],
  ['CC(C', 'The parenthesis at character 3 has no partner.'],
  ['CC)C', 'The parenthesis at character 3 has no partner.'],
  ['C==O', 'Not readable at “=”, character 3.'],
  ['CC=', 'The structure ends with a bond, or is empty.'],
  ['', 'The structure ends with a bond, or is empty.'],
  ['C1C1', 'Ring 1 at character 4 joins atoms that are already bonded.'],
  ['C[Zz]C', '“Zz” at character 2 is not an element.'],
  ['CC?C', '“?” at character 3 is SMARTS syntax that is not supported.'],
  ['[C^2]', '“^2” at character 3 is SMARTS syntax that is not supported.'],
  ['C>>O', '“>” at character 2 is SMARTS syntax that is not supported.'],
  ['(C).(O)', 'The parenthesis at character 1 has no partner.'],
  ['[#6;R', 'Not readable at “[”, character 1.'],
  ['[$(CC]', 'The parenthesis at character 2 has no partner.'],
  ['[C;!@H]', '“[C;!@H]” at character 1 is SMARTS syntax that is not supported.'],
])('%s: %s', (text, said) => {
  expect(faultOf(text)).toBe(said);
});

test('a long text is refused before it is read', () => {
  expect(faultOf('C'.repeat(5000))).toBe('The text is longer than 2000 characters.');
});

test.each([
  'CC(=O)O',
  '[2H]C',
  '[CH3]',
  'c1cc[nH]c1',
  '[#6]',
  'C~C',
  '[$(C=O)]',
  'C/C=C/C',
  'c1ccnc1',
])('%s is a structure', (text) => {
  expect(faultOf(text)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { editedText, newText } from '#catalog/content/write/edited-text.ts';

const ORDER = ['cas', 'name', 'synonyms', 'formula', 'uses', 'reviewed'];
const TEXT = `# by hand
cas: 98-86-2 # Sigma
name: "Acetophenone"

# of the list of 2026
uses:
  # first
  - solvent
  - fragrance
`;
const DATA = { cas: '98-86-2', name: 'Acetophenone', uses: ['solvent', 'fragrance'] };

describe('the text of a file that was edited', () => {
  test('without a change is the same', () => {
    expect(editedText(TEXT, DATA, ORDER)).toBe(TEXT);
  });

  test('keeps comments, quotes and order of what stays', () => {
    expect(editedText(TEXT, { ...DATA, cas: '98-86-3' }, ORDER)).toBe(
      TEXT.replace('98-86-2', '98-86-3'),
    );
  });

  test('has a new field where the schema has it', () => {
    const after = { ...DATA, synonyms: ['methyl phenyl ketone'], reviewed: '2026-11-28' };
    expect(editedText(TEXT, after, ORDER)).toBe(
      `${TEXT.replace('"Acetophenone"\n', '"Acetophenone"\nsynonyms:\n  - methyl phenyl ketone\n')}reviewed: 2026-11-28\n`,
    );
  });

  test('has the entries of a list in their new order', () => {
    const text = editedText(TEXT, { ...DATA, uses: ['fragrance', 'solvent'] }, ORDER);
    expect(text).toContain('uses:\n  - fragrance\n  - solvent\n');
    expect(text).toContain('# of the list of 2026\n');
  });

  test('lacks a field that was taken out', () => {
    expect(editedText(TEXT, { cas: DATA.cas, name: DATA.name }, ORDER)).not.toMatch(/uses|solvent/);
  });

  test('keeps its line ends', () => {
    const text = editedText(TEXT.replaceAll('\n', '\r\n'), { ...DATA, formula: 'C8H8O' }, ORDER);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('\r\nformula: C8H8O\r\n');
  });

  test('quotes what YAML would read as something else', () => {
    expect(newText({ name: 'a: b', cas: '64-17-5', formula: 'no' }, ORDER)).toBe(
      "cas: 64-17-5\nname: 'a: b'\nformula: no\n",
    );
  });
});

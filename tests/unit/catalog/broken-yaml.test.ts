import { describe, expect, test } from 'vitest';
import { formatProblems } from '#catalog/content/problem.ts';
import { parseYaml } from '#catalog/content/read.ts';

/** What is said of a text, with its place: "line:column what". */
function said(text: string): string[] {
  return parseYaml(text, 'products/a.yaml').problems.map(
    ({ line, column, what }) => `${String(line)}:${String(column)} ${what}`,
  );
}

const NOT = 'not readable as YAML:';
const SIGN = (sign: string) =>
  `${NOT} a text that begins with ${sign} stands in quotes, since ${sign} is a sign of YAML: write`;
const IN_BRACKETS = `${NOT} a text within brackets has signs of YAML in it and stands in quotes: write`;

const FAULTS: [fault: string, text: string, says: string][] = [
  ['a bound', 'cas: x\npurity: >98%\nform: y', `2:9 ${SIGN('>')} purity: '>98%'`],
  ['a name with >', 'name: >98', `1:7 ${SIGN('>')} name: '>98'`],
  ['a bar', 'name: |98', `1:7 ${SIGN('|')} name: '|98'`],
  ['an asterisk', 'text: *Favorskii reaction', `1:7 ${SIGN('*')} text: '*Favorskii reaction'`],
  ['an alias', 'text: *Favorskii', `1:7 ${SIGN('*')} text: '*Favorskii'`],
  ['an anchor', 'text: &Favorskii reaction', `1:7 ${SIGN('&')} text: '&Favorskii reaction'`],
  ['a circle', 'x: &x [*x]', `1:4 ${SIGN('&')} x: '&x [*x]'`],
  ['a tag', 'a: !!binary aGk=', `1:4 ${SIGN('!')} a: '!!binary aGk='`],
  ['an at sign', 'name: @x', `1:7 ${SIGN('@')} name: '@x'`],
  ['a backtick', 'name: `x`', `1:7 ${SIGN('`')} name: '\`x\`'`],
  ['a percent sign', 'name: %x', `1:7 ${SIGN('%')} name: '%x'`],
  ['a bracket', 'name: [x] y', `1:7 ${SIGN('[')} name: '[x] y'`],
  ['an ion', 'smiles: [Na+].[Cl-]', `1:9 ${SIGN('[')} smiles: '[Na+].[Cl-]'`],
  [
    'a SMILES in a group',
    's: { smiles: C[C@H](N)C(=O)O, link: assumed }\nb: 1',
    `1:15 ${IN_BRACKETS} s: { smiles: 'C[C@H](N)C(=O)O', link: assumed }`,
  ],
  [
    'a SMILES cut by a comment',
    'smiles: CC #C',
    `1:9 ${NOT} a text with a space and # in it stands in quotes: write smiles: 'CC #C'`,
  ],
  [
    'a full-width colon',
    'name： Acetone\ncas: 1',
    `1:1 ${NOT} the colon after the name of the field is full-width: write name: Acetone`,
  ],
  [
    'only full-width colons',
    'name：Acetone',
    `1:1 ${NOT} the colon after the name of the field is full-width: write name: Acetone`,
  ],
  [
    'no space',
    'name:Acetone\ncas: 5',
    `1:1 ${NOT} there is no space after the colon: write name: Acetone`,
  ],
  [
    'a colon in a text',
    'name: Acid red: 4',
    `1:7 ${NOT} a text with a colon and a space in it stands in quotes: write name: 'Acid red: 4'`,
  ],
  [
    'a quote that is not closed',
    'cas: 5\nname: "abc\nf: { v: "x" }\nb: c',
    `2:7 ${NOT} the quote " is not closed, or text follows it: write name: 'abc'`,
  ],
  [
    'an apostrophe in quotes',
    "name: 'Hünig's base'",
    `1:7 ${NOT} the text is quoted with ', and has such a quote in it: write name: "Hünig's base"`,
  ],
  [
    'a backslash in double quotes',
    String.raw`smiles: "C/C=C\C"`,
    String.raw`1:9 ${NOT} the text is quoted with ", and has a quote or a backslash in it: write smiles: 'C/C=C\C'`,
  ],
  [
    'a bracket that is not closed',
    'synonyms: [a, b\nc: d',
    `1:1 ${NOT} a bracket is not closed: write synonyms: [a, b]`,
  ],
  [
    'a tab',
    'a:\n\tb: 1',
    `2:2 ${NOT} a tab begins the line, and YAML is indented with spaces: write b: 1`,
  ],
  [
    'uneven indentation',
    'a: x\n b: y',
    `2:2 ${NOT} the line is not indented like those of its group, at column 1: write b: y`,
  ],
  [
    'a list behind its field',
    'a: - b',
    `1:4 ${NOT} a list with hyphens begins on the next line: write a: [b]`,
  ],
  ['a field twice', 'a: 1\nb: 2\na: 3', `3:1 ${NOT} 'a' is there twice, first on line 1`],
  ['two documents', 'a: 1\n---\nb: 2', `2:1 ${NOT} a line --- or ... begins a second document`],
  ['a directive', '%YAML 1.1\n---\na: 2026-01-01', `1:1 ${NOT} %YAML 1.1 is a directive`],
  ['a list at the top', '- a', `1:1 ${NOT} is a list, not a group of fields`],
  ['a comment alone', '# nothing', '1:1 is empty'],
  ['nothing', '', '1:1 is empty'],
  ['a key that programs have', '__proto__: { a: 1 }', '1:1 no field is called __proto__'],
  [
    'brackets in brackets',
    `a: ${'[1, '.repeat(60)}${']'.repeat(60)}`,
    `1:161 ${NOT} it is nested too deeply`,
  ],
];

describe('a YAML text', () => {
  test.each(FAULTS)('with %s has one message, with the line to write', (_, text, says) => {
    expect(said(text)).toEqual([says]);
  });

  test.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million hyphens', '- '.repeat(1_000_000)],
    ['groups in groups', 'a: '.concat('{a: '.repeat(20_000))],
  ])('with %s is nested too deeply', (_, text) => {
    expect(parseYaml(text, 'a.yaml').problems[0]?.what).toBe(`${NOT} it is nested too deeply`);
  });

  test.each([
    ['a comment', 'a: 1 # one', { a: 1 }],
    ['a date', 'a: 2026-01-01', { a: '2026-01-01' }],
    ['a number as key', '2010: x', { 2010: 'x' }],
    ['a merge key', '<<: { a: 1 }', { '<<': { a: 1 } }],
    ['a folded text', 'a: >-\n  b\n  c', { a: 'b c' }],
  ])('with %s is read', (_, text, data) => {
    expect(parseYaml(text, 'a.yaml').file?.data).toEqual(data);
  });

  test('has its lines counted from where it stands in the file', () => {
    const { problems } = parseYaml('a: 1\na: 2', 'pages/about.md', 2);
    expect(formatProblems(problems)).toBe(`pages/about.md
  file, line 3, column 1: not readable as YAML: 'a' is there twice, first on line 2
    A group has each field once: remove one of the two, or write their values as one list.`);
  });
});

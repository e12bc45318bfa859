import { describe, expect, test } from 'vitest';
import { contentCopy, SOUND } from './content-copy.ts';

const copy = contentCopy();

const FILE = 'products/100-06-1.yaml';
const HEAD = '---\ntitle: About\ndescription: Who we are\n---\n\n';

async function said(text: string): Promise<string[]> {
  await copy.write(FILE, text);
  return (await copy.report()).split('\n').filter((line) => /^ {2}\S/.test(line));
}

const CAS: [written: string, says: string][] = [
  ['1958-08-02', '1958-08-02 is a date, which a spreadsheet makes of a CAS number'],
  ['05/06/2000', '05/06/2000 is a date, which a spreadsheet makes of a CAS number'],
  ['100–06–1', '100–06–1 is written with other dashes than hyphens: write cas: 100-06-1'],
  [
    '１００－０６－１',
    '１００－０６－１ is not written like a CAS Registry Number: write cas: 100-06-1',
  ],
  ['100061', '100061 has no hyphens: write cas: 100-06-1'],
  ['CAS 100-06-1', 'CAS 100-06-1 is not written like a CAS Registry Number: write cas: 100-06-1'],
  [
    '100062',
    '100062 has no hyphens, and is no CAS Registry Number: with hyphens it is 100-06-2, whose check digit would be 1',
  ],
  ['100-06-2', '100-06-2: check digit is 1, so 100-06-1?'],
];

const NAMES: [name: string, says: string][] = [
  ['"a\\u0007b"', '"a[U+0007]b" has the control character U+0007: write "ab"'],
  ['"a\\tb"', '"a[U+0009]b" has a tab: write "a b"'],
  ['"a\\ud800b"', '"a[U+D800]b" has U+D800, half of a character'],
  ['"a\\u202eb"', '"a[U+202E]b" has U+202E, which turns the direction of writing: write "ab"'],
  ['a\u200bb', '"a[U+200B]b" has U+200B, which is invisible: write "ab"'],
  ['"a\\n$$$$\\nb"', 'has a line break: write "a $$$$ b"'],
  ['$$$$', '"$$$$" begins like the end of a record in catalog.sdf'],
  ['"a\\u2028b"', 'has a line break: write "a b"'],
  ['"a\\uffffb"', '"a[U+FFFF]b" has the control character U+FFFF'],
];

const PROSE: [text: string, says: string][] = [
  [
    'a <meta http-equiv="refresh" content="0">',
    '<meta http-equiv="refresh" content="0"> is HTML that a text must not have',
  ],
  ['a <script>b</script>', '<script> is HTML that a text must not have'],
  ['a <b onclick="x">b</b>', '<b onclick="x"> has an attribute or a form that is not allowed'],
  [
    'a <i style="color: red">b</i>',
    '<i style="color: red"> has an attribute or a form that is not allowed',
  ],
  ['a <a href="x">b</a>', '<a href="x"> is HTML that a text must not have'],
  ['a <sub>b', '<sub> is not closed'],
  ['a </sub>', '</sub> closes nothing that is open'],
  ['a <!-- b -->', '<!-- b --> is a comment or a declaration of HTML'],
  ['[a](javascript:b)', 'a link to javascript:b, which is no address of a page'],
  ['[a](JAVA&#115;cript:b)', 'a link to JAVAscript:b, which is no address of a page'],
  ['<data:text/html,a>', 'a link to data:text/html,a, which is no address of a page'],
  ['[a]\n\n[a]: vbscript:b', 'a link to vbscript:b, which is no address of a page'],
  ['![a](https://example.com/a.png)', 'a picture from https://example.com/a.png'],
  ['![a](//example.com/a.png)', 'a picture from //example.com/a.png'],
  ['![a](data:image/png;base64,)', 'a picture from data:image/png;base64,'],
];

describe('a text', () => {
  test.each(CAS)('that is a CAS number, %s', async (written, says) => {
    expect(await said(SOUND.replace('100-06-1', written))).toEqual([`  cas, line 1: ${says}`]);
  });

  test.each(NAMES)('on one line, %s', async (written, says) => {
    expect(await said(SOUND.replace('4′-Methoxyacetophenone', () => written))).toEqual([
      `  name, line 2: ${says}`,
    ]);
  });

  test('of sentences may have line breaks', async () => {
    const uses =
      'uses:\n  - text: |\n      One\n      two\n    level: class\n    source: hs-2022\n';
    expect(await said(SOUND + uses)).toEqual([]);
  });

  test.each(PROSE)('in Markdown, %s', async (text, says) => {
    await copy.write('pages/about.md', HEAD + text);
    const lines = (await copy.report()).split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(lines.map((line) => line.replace(/^ {2}text, line \d+: /, ''))).toEqual([says]);
  });

  test('in Markdown may mark its words and lead elsewhere', async () => {
    const text =
      'H<sub>2</sub>O, <abbr title="Chemical Abstracts Service">CAS</abbr><br> 1 < 2 `<script>` [a](/quote/) [b](https://example.com) [c](mailto:a@example.com) ![d](/pictures/2142-70-3/a.png)';
    await copy.write('pages/about.md', HEAD + text);
    const missing = 'there is no file pictures/2142-70-3/a.png';
    expect(await copy.report()).toBe(
      `pages/about.md\n  text, line 6: ${missing}\n    Put the picture there, or correct its address.`,
    );
  });
});

import { expect, test } from 'vitest';
import { isSdf, readSdf } from '#tables/sdf.ts';

const METHANE = `Methane
  x

  1  0  0  0  0  0            999 V2000
    0.0000    0.0000    0.0000 C   0  0
M  END`;

test('an SD file is split into its records', () => {
  const text = `${METHANE}\n>  <CAS>\n74-82-8\n\n> 1 <Names>\na\nb\n\n$$$$\nNothing\n$$$$\n`;
  expect(isSdf(text)).toBe(true);
  expect(readSdf(text.replaceAll('\n', '\r\n'))).toEqual([
    {
      title: 'Methane',
      molfile: METHANE,
      items: [
        ['CAS', '74-82-8'],
        ['Names', 'a\nb'],
      ],
    },
    { title: 'Nothing', molfile: '', items: [] },
  ]);
  expect(isSdf('cas,name')).toBe(false);
});

test('a line of blanks divides data items, also below the name of one', () => {
  const text = '> <Code>\nA-1\n \n> <CAS>\n \n75-09-2\n50-00-0\n\t\nstray\n> <Note>\nx\n\n$$$$\n';
  expect(isSdf(text)).toBe(true);
  expect(readSdf(text)).toEqual([
    {
      title: '',
      molfile: '',
      items: [
        ['Code', 'A-1'],
        ['CAS', '75-09-2\n50-00-0'],
        ['Note', 'x'],
      ],
    },
  ]);
});

test('a molfile without a version or an end is one', () => {
  const old = METHANE.replace('V2000', '').replace('\nM  END', '');
  expect(isSdf(old)).toBe(true);
  expect(readSdf(`${old}\n> <CAS>\n74-82-8\n`)).toEqual([
    { title: 'Methane', molfile: old, items: [['CAS', '74-82-8']] },
  ]);
});

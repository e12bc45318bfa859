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

import { expect, test } from 'vitest';
import { wantedFrom } from '#search/readings/wanted-text.ts';

test.each([
  ['/products/2142-70-8/', '2142-70-8'],
  ['/product/2142-70-3.html', '2142-70-3'],
  ['/2-bromocyclohexanone', '2-bromocyclohexanone'],
  ['/products/2%E2%80%B2-Iodoacetophenone/', '2′-Iodoacetophenone'],
  ['/en/products/2142-70-3/msds.pdf', 'msds'],
  ['/formula/C8H7IO2/', 'C8H7IO2'],
  ['/methyl_ketone/index.php', 'methyl ketone'],
  ['/products/', ''],
  ['/', ''],
  ['/a%E0%A4%A', 'a%E0%A4%A'],
])('%s asks for "%s"', (pathname, wanted) => {
  expect(wantedFrom(pathname)).toBe(wanted);
});

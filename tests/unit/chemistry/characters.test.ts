import { expect, test } from 'vitest';
import { plainDashes, withoutInvisible } from '#chemistry/characters.ts';

test.each([
  ['2142‑70–3', '2142-70-3'],
  ['‐‑‒–—―⁃⁻₋−﹘﹣-', '-'.repeat(13)],
  ['tert-butyl, 2′', 'tert-butyl, 2′'],
])('writes the dashes of %j as hyphens', (text, plain) => {
  expect(plainDashes(text)).toBe(plain);
});

test('takes out what takes no room, and nothing else', () => {
  expect(withoutInvisible('\ufeff2142\u00ad-70-\u200b3\u202e')).toBe('2142-70-3');
  expect(withoutInvisible('a b\tc\n\u3000')).toBe('a b\tc\n\u3000');
});

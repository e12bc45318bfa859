import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingErrors } from '#i18n/typing-errors.ts';

test.each([
  ['acetone', 'acetone', 0],
  ['acetnoe', 'acetone', 1],
  ['aceton', 'acetone', 1],
  ['acettone', 'acetone', 1],
  ['acotone', 'acetone', 1],
  ['acotoen', 'acetone', 2],
  ['benzene', 'acetone', 3],
])('%s for %s: %d', (typed, text, errors) => {
  expect(typingErrors(typed, text, 2)).toBe(errors);
});

test('an open end may go on', () => {
  expect(typingErrors('acetphen', 'acetophenone', 1, { end: true })).toBe(1);
  expect(typingErrors('phenone', 'acetophenone', 1, { start: true })).toBe(0);
  expect(typingErrors('acetone', 'acetophenone', 1, { end: true })).toBe(2);
});

test('the distance is the same from both sides, whatever the limit', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, fc.nat({ max: 4 }), (a, b, limit) => {
      const errors = typingErrors(a, b, 8);
      expect(typingErrors(b, a, 8)).toBe(errors);
      expect(typingErrors(a, b, limit)).toBe(Math.min(errors, limit + 1));
    }),
  );
});

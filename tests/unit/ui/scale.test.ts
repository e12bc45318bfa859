import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, niceStep, percent, spanFromZero, ticksWithin } from '#ui/charts/scale.ts';

test('axes end on round numbers', () => {
  expect(spanFromZero([43_500, 243_000], 5)).toEqual([0, 250_000]);
  expect(ticksWithin([0, 250_000], 5)).toEqual([0, 50_000, 100_000, 150_000, 200_000, 250_000]);
  expect(ticksWithin([1985, 2020], 4)).toEqual([1990, 2000, 2010, 2020]);
  expect(ticksWithin([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
});

test('negative values are on the axis, and zero always is', () => {
  expect(spanFromZero([-30, 80], 5)).toEqual([-50, 100]);
  expect(spanFromZero([], 5)).toEqual([0, 1]);
  expect(spanFromZero([0], 5)).toEqual([0, 1]);
});

test('a scale maps ends to ends, and its middle to the middle', () => {
  const scale = linearScale([0, 400], [17, 57]);
  expect([0, 200, 400].map(scale)).toEqual([17, 37, 57]);
  expect(linearScale([5, 5], [0, 100])(5)).toBe(0);
});

test('per cent is written with at most two decimals', () => {
  expect(percent(33.33333)).toBe('33.33%');
  expect(percent(20)).toBe('20%');
});

const magnitude = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

test('a nice step is 1, 2 or 5 times a power of ten, and enough', () => {
  fc.assert(
    fc.property(magnitude, fc.integer({ min: 1, max: 12 }), (span, most) => {
      const step = niceStep(span, most);
      const digit = Math.round(step / 10 ** Math.floor(Math.log10(step * 1.0001)));
      expect([1, 2, 5]).toContain(digit);
      expect(span / step).toBeLessThanOrEqual(most * 1.000001);
    }),
  );
});

test('every value lies within the axis, and the axis has few ticks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1 }),
      (values) => {
        const [from, to] = spanFromZero(values, 5);
        const slack = (to - from) * 1e-6;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(to + slack);
        expect(ticksWithin([from, to], 5).length).toBeLessThanOrEqual(6);
      },
    ),
  );
});

import { describe, expect, test } from 'vitest';
import { plotBars } from '#ui/charts/bars.ts';
import { plotLines } from '#ui/charts/line.ts';
import type { ChartSeries } from '#ui/charts/series.ts';

const across = [0, 100] as const;
const down = [0, 100] as const;

function series(name: string, values: Record<string, number | null>): ChartSeries {
  const points = Object.entries(values).map(([x, value]) => ({ x: Number(x), value }));
  return { name, values: points };
}

describe('lines', () => {
  test('a line runs from point to point, larger values higher', () => {
    const { lines } = plotLines([series('World', { 2000: 50, 2001: 100 })], across, down);
    expect(lines[0]?.segments).toMatchObject([{ from: { x: 0, y: 50 }, to: { x: 100, y: 0 } }]);
    expect(lines[0]?.end).toMatchObject({ x: 100, y: 0, value: 100 });
  });

  test('a year without value breaks the line', () => {
    const values = { 2000: 10, 2001: 20, 2002: null, 2003: 30, 2004: 40 };
    const [line] = plotLines([series('World', values)], across, down).lines;
    expect(line?.segments.map(({ from, to }) => [from.x, to.x])).toEqual([
      [0, 25],
      [75, 100],
    ]);
  });

  test('a value between two gaps is a dot', () => {
    const values = { 2000: 10, 2001: 20, 2002: null, 2003: 30, 2004: null };
    const [line] = plotLines([series('World', values)], across, down).lines;
    expect(line?.lone.map(({ x }) => x)).toEqual([75]);
    expect(line?.end?.value).toBe(30);
  });
});

describe('bars', () => {
  const world = series('World', { 2022: 200, 2023: null, 2024: 400 });
  const china = series('China', { 2022: 100, 2023: null, 2024: 300 });
  const plot = plotBars([world, china], across, down);

  test('bars begin at zero and are as long as their values', () => {
    expect(plot.groups.map(({ bars }) => bars.map(({ from, to }) => [from, to]))).toEqual([
      [
        [0, 50],
        [0, 25],
      ],
      [],
      [
        [0, 100],
        [0, 75],
      ],
    ]);
  });

  test('the axis names zero and its end', () => {
    expect(plot.ticks).toEqual([
      { at: 0, value: 0 },
      { at: 100, value: 400 },
    ]);
  });

  test('a year without values keeps its place', () => {
    expect(plot.groups.map(({ x }) => x)).toEqual([2022, 2023, 2024]);
    expect(plot.groups[1]?.middle).toBeCloseTo(50);
  });

  test('no bar covers another or leaves the drawing', () => {
    const bars = plot.groups.flatMap((group) => group.bars);
    bars.forEach((bar, i) => {
      expect(bar.top).toBeGreaterThanOrEqual(
        (bars[i - 1]?.top ?? 0) + (bars[i - 1]?.height ?? 0) - 1e-9,
      );
      expect(bar.top + bar.height).toBeLessThanOrEqual(100);
    });
  });

  test('more bars make a taller drawing', () => {
    const many = series('World', Object.fromEntries(Array.from({ length: 20 }, (_, i) => [i, i])));
    expect([plot.size, plotBars([many], across, down).size]).toEqual(['small', 'huge']);
  });
});

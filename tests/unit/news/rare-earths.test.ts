/** Every number in the charts of the article on rare earths equals that of its source table. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '#news/parse.ts';
import type { Chart } from '#news/schema.ts';

const FILE = 'news/china-rare-earth-resources.md';
const FACTS = resolve('../shared/content/rare-earths.json');
const present = existsSync(FACTS);
if (!present) console.log('Left out: the article on rare earths against ../shared/content.');

const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as Record<string, unknown>;
const text = readFileSync(`content/${FILE}`, 'utf8');
const article = parseArticle(text, FILE, new Set(Object.keys(sources)));
const charts = article.head?.charts ?? [];

/** The chart values of one series, by x. */
function drawn(chart: Chart | undefined, name: string): Record<string, number | null> {
  const series = chart?.series.find((each) => each.name === name);
  return Object.fromEntries(series?.values.map(({ x, value }) => [x, value]) ?? []);
}

test('the article has no problems, two charts, and 600 to 900 words', () => {
  expect(article.problems).toEqual([]);
  expect(charts.map(({ kind }) => kind)).toEqual(['line', 'bar']);
  const prose = article.segments.map((part) => ('markdown' in part ? part.markdown : '')).join(' ');
  const words = prose.replace(/\[@[^\]]*\]/g, '').match(/\p{L}[\p{L}’-]*|\d[\d.,]*/gu) ?? [];
  expect(words.length).toBeGreaterThanOrEqual(600);
  expect(words.length).toBeLessThanOrEqual(900);
});

test('reserves of different definitions are drawn in no chart', () => {
  expect(charts.filter(({ title, unit }) => /reserve/i.test(title + unit))).toEqual([]);
});

describe.skipIf(!present)('against the table of facts', () => {
  interface Facts {
    charts: {
      worldMineProduction_tREO: { values: Record<string, number> };
      worldAndChina_tREO: { values: Record<string, { world: number; china: number } | null> };
    };
  }
  const facts = present ? (JSON.parse(readFileSync(FACTS, 'utf8')) as Facts).charts : undefined;

  test('world mine production', () => {
    expect(drawn(charts[0], 'World')).toEqual(facts?.worldMineProduction_tREO.values);
  });

  test.each(['World', 'China'] as const)('%s since 2018, with the gap of 2023', (name) => {
    const key = name === 'World' ? 'world' : 'china';
    const expected = Object.entries(facts?.worldAndChina_tREO.values ?? {}).map(
      ([year, values]): [string, number | null] => [year, values?.[key] ?? null],
    );
    expect(drawn(charts[1], name)).toEqual(Object.fromEntries(expected));
    expect(drawn(charts[1], name)['2023']).toBeNull();
  });
});

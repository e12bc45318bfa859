import { describe, expect, test } from 'vitest';
import { parseArticle } from '#news/parse.ts';

const KNOWN = new Set(['usgs-ds140', 'usgs-mcs-2026']);

const HEAD = `title: Rare earths
description: What was mined.
date: 2026-11-23
sources: [usgs-ds140]
charts:
  - id: mined
    kind: line
    title: Mined
    description: It rises.
    unit: t
    xLabel: Year
    source: usgs-ds140
    series:
      - name: World
        values:
          - { x: 2004, value: 102000 }
          - { x: 2005, value: 122000 }`;

const BODY = 'First, a fact [@usgs-ds140].\n\n::chart{#mined}\n\nThen the end.';

const file = (head: string, body: string) => `---\n${head}\n---\n\n${body}\n`;

function problemsOf(text: string) {
  return parseArticle(text, 'news/rare-earths.md', KNOWN).problems.map(
    ({ line, field, what }) => `${String(line ?? '-')} ${field || 'file'}: ${what}`,
  );
}

/** The valid article with one change in its frontmatter or body. */
const changed = (from: string, to: string) => file(HEAD, BODY).replace(from, to);

test('a sound article is cut into text and charts', () => {
  const article = parseArticle(file(HEAD, BODY), 'news/rare-earths.md', KNOWN);
  expect(article.problems).toEqual([]);
  expect(article.slug).toBe('rare-earths');
  expect(article.head?.title).toBe('Rare earths');
  expect(article.segments).toEqual([
    { markdown: 'First, a fact [@usgs-ds140].' },
    { chart: 'mined', line: 23 },
    { markdown: 'Then the end.' },
  ]);
});

describe('each mistake is named with its line and field', () => {
  test.each([
    ['no head', 'Only text.', ['1 file: has no head']],
    [
      'no text',
      file(HEAD, ''),
      ['- text: is empty', "7 charts.0.id: chart 'mined' is placed nowhere in the text"],
    ],
    [
      'a misspelt field',
      changed('title: Rare', 'tittle: Rare'),
      ["2 tittle: unknown field 'tittle'; did you mean 'title'?"],
    ],
    [
      'a date that is none',
      changed('2026-11-23', '2026-11-31'),
      ['4 date: "2026-11-31" is not a date (2026-11-23)'],
    ],
    [
      'a kind of chart that is none',
      changed('kind: line', 'kind: pie'),
      ['8 charts.0.kind: "pie" is none of line, bar'],
    ],
    [
      'an unknown chart',
      changed('{#mined}', '{#minde}'),
      [
        "23 text: unknown chart 'minde'",
        "7 charts.0.id: chart 'mined' is placed nowhere in the text",
      ],
    ],
    [
      'a chart placed wrongly',
      changed('::chart{#mined}', '::chart{mined}'),
      [
        "23 text: '::chart{mined}' places no chart",
        "7 charts.0.id: chart 'mined' is placed nowhere in the text",
      ],
    ],
    [
      'a chart placed twice',
      changed('Then the end.', '::chart{#mined}'),
      ["25 text: chart 'mined' is placed twice"],
    ],
    [
      'an unknown source',
      changed('[usgs-ds140]', '[usgs-ds140, usgs-ds141]'),
      ["5 sources.1: unknown source 'usgs-ds141'"],
    ],
    [
      'a source without citation',
      changed('[usgs-ds140]', '[usgs-ds140, usgs-mcs-2026]'),
      ["5 sources.1: source 'usgs-mcs-2026' is not cited"],
    ],
    [
      'a citation without source',
      changed('the end.', 'the end [@usgs-mcs-2026].'),
      ["25 text: source 'usgs-mcs-2026' is not in this article's list of sources"],
    ],
    [
      'a chart without listed source',
      changed('source: usgs-ds140', 'source: [usgs-ds140, usgs-mcs-2026]'),
      ["13 charts.0.source: source 'usgs-mcs-2026' is not in this article's list of sources"],
    ],
    [
      'years out of order',
      changed('x: 2005', 'x: 2003'),
      ['18 charts.0.series.0.values.1.x: 2003 comes after 2004'],
    ],
    [
      'a label on a line',
      changed('x: 2005', 'x: Australia'),
      ["18 charts.0.series.0.values.1.x: 'Australia' is not a number"],
    ],
    ['YAML that is none', changed('title: Rare earths', 'title: "Rare'), expect.anything()],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).toEqual(expected);
  });

  test('bars of different places', () => {
    const second = '\n      - name: China\n        values:\n          - { x: 2005, value: 119000 }';
    const head = HEAD.replace('kind: line', 'kind: bar') + second;
    expect(problemsOf(file(head, BODY))).toEqual([
      '21 charts.0.series.1.values: has other places than the first series',
    ]);
  });

  test('a file name that cannot be an address', () => {
    const { problems } = parseArticle(file(HEAD, BODY), 'news/Rare Earths.md', KNOWN);
    expect(problems.map(({ what }) => what)).toEqual([
      "'Rare Earths' cannot be part of an address",
    ]);
  });
});

test('every problem says why', () => {
  const { problems } = parseArticle(changed('{#mined}', '{#minde}'), 'news/a.md', KNOWN);
  expect(problems.map(({ why }) => why)).toEqual([
    'Charts of this file: mined.',
    'Write ::chart{#mined} on a line of the text, or take the chart out.',
  ]);
});

test('Windows line ends are read like others', () => {
  const article = parseArticle(file(HEAD, BODY).replaceAll('\n', '\r\n'), 'news/a.md', KNOWN);
  expect(article.problems).toEqual([]);
  expect(article.segments).toHaveLength(3);
});

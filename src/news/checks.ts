/** Checks of an article's fields against its text; one function per subject. */
import type { Problem } from '#catalog/content/problem.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import type { Citation } from './citations.ts';
import type { ArticleHead, Chart } from './schema.ts';
import type { MalformedPlace, Segment } from './segments.ts';

/** An article with valid frontmatter, and the parts found in its text (lines of the file). */
export interface ReadArticle {
  file: ContentFile;
  head: ArticleHead;
  segments: readonly Segment[];
  malformed: readonly MalformedPlace[];
  citations: readonly Citation[];
}

type Say = (path: (string | number)[], what: string, why: string) => Problem;

const sayer =
  ({ file }: ReadArticle): Say =>
  (path, what, why) => ({
    file: file.file,
    ...file.placeOf(path),
    field: path.join('.'),
    what,
    why,
  });

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'none');

/** Every chart is placed exactly once, and every placement names a chart. */
export function chartPlaces(article: ReadArticle): Problem[] {
  const { file, head, segments, malformed } = article;
  const say = sayer(article);
  const inText = (line: number, what: string, why: string): Problem => ({
    file: file.file,
    line,
    field: 'text',
    what,
    why,
  });
  const ids = head.charts.map(({ id }) => id);
  const places = segments.filter((segment) => 'chart' in segment);
  return [
    ...malformed.map(({ text, line }) =>
      inText(line, `'${text}' places no chart`, 'Write ::chart{#id} on a line of its own.'),
    ),
    ...places.flatMap(({ chart, line }, index) => {
      if (!ids.includes(chart))
        return [inText(line, `unknown chart '${chart}'`, `Charts of this file: ${listed(ids)}.`)];
      if (places.findIndex((place) => place.chart === chart) < index)
        return [inText(line, `chart '${chart}' is placed twice`, 'Leave one of the two places.')];
      return [];
    }),
    ...ids.flatMap((id, index) => {
      if (ids.indexOf(id) < index)
        return [
          say(['charts', index, 'id'], `'${id}' is already the id of a chart`, 'Choose another.'),
        ];
      if (places.some(({ chart }) => chart === id)) return [];
      const why = `Write ::chart{#${id}} on a line of the text, or take the chart out.`;
      return [say(['charts', index, 'id'], `chart '${id}' is placed nowhere in the text`, why)];
    }),
  ];
}

/** Every chart can be drawn: lines have ascending numbers, bars the same labels in all series. */
export function chartValues(article: ReadArticle): Problem[] {
  const say = sayer(article);
  return article.head.charts.flatMap((chart, c) => {
    const first = chart.series[0]?.values.map(({ x }) => x) ?? [];
    const tooMany = 'A chart has one or two series: a third cannot be told apart in every theme.';
    return [
      ...(chart.series.length > 2
        ? [say(['charts', c, 'series'], `has ${String(chart.series.length)} series`, tooMany)]
        : []),
      ...chart.series.flatMap(({ values }, s) => {
        const path = ['charts', c, 'series', s, 'values'];
        const xs = values.map(({ x }) => x);
        if (chart.kind === 'line') return lineOrder(xs, path, say);
        const same = xs.length === first.length && xs.every((x, i) => x === first[i]);
        const why = `The first series has ${first.join(', ')}: write null where a value is not known.`;
        return same ? [] : [say(path, 'has other places than the first series', why)];
      }),
    ];
  });
}

function lineOrder(
  xs: Chart['series'][number]['values'][number]['x'][],
  path: (string | number)[],
  say: Say,
): Problem[] {
  return xs.flatMap((x, i) => {
    const before = xs[i - 1];
    const why = 'A line goes through numbers in ascending order; labels belong in a bar chart.';
    if (typeof x !== 'number') return [say([...path, i, 'x'], `'${x}' is not a number`, why)];
    if (typeof before === 'number' && before >= x)
      return [say([...path, i, 'x'], `${String(x)} comes after ${String(before)}`, why)];
    return [];
  });
}

/**
 * Every source listed is known and cited, every source cited is listed.
 * @param known ids of sources.yaml; without it, existence is not checked
 */
export function sourceUse(article: ReadArticle, known?: ReadonlySet<string>): Problem[] {
  const { file, head, citations } = article;
  const say = sayer(article);
  const ofCharts = head.charts.map(({ source }) => [source].flat());
  const cited = new Set([...citations.map(({ id }) => id), ...ofCharts.flat()]);
  const notListed = (id: string) => `source '${id}' is not in this article's list of sources`;
  const add = `Add it to the field sources, which has: ${head.sources.join(', ')}.`;
  return [
    ...head.sources.flatMap((id, index) => {
      const path = ['sources', index];
      if (known && !known.has(id))
        return [say(path, `unknown source '${id}'`, 'Every source is described in sources.yaml.')];
      if (head.sources.indexOf(id) < index)
        return [say(path, `source '${id}' is listed twice`, 'Each source has one number.')];
      if (cited.has(id)) return [];
      return [say(path, `source '${id}' is not cited`, `Cite it as [@${id}], or take it out.`)];
    }),
    ...citations
      .filter(({ id }) => !head.sources.includes(id))
      .map(({ id, line }) => ({
        file: file.file,
        line,
        field: 'text',
        what: notListed(id),
        why: add,
      })),
    ...ofCharts.flatMap((ids, c) =>
      ids
        .filter((id) => !head.sources.includes(id))
        .map((id) => say(['charts', c, 'source'], notListed(id), add)),
    ),
  ];
}

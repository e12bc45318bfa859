/**
 * Schema of the frontmatter of an article, content/news/<slug>.md.
 *
 * Strict; every field has one sentence for the person who edits content. Rules across fields (a
 * chart is placed, a source is cited) are in checks.ts.
 */
import { z } from 'zod';
import { text } from '#catalog/content/schema/fields.ts';

const slug = (description: string, ...examples: string[]) =>
  text(description, ...examples).regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id (lower case, digits and hyphens)',
  );

const sourceId = slug('Id of a source in sources.yaml.', 'usgs-mcs-2026');

const point = z.strictObject({
  x: z.union([z.number(), text('A label.', 'Australia')]).meta({
    description: 'Where the value stands: a year or other number, in a bar chart also a label.',
    examples: [2005, 'Australia'],
  }),
  value: z
    .number()
    .nullable()
    .meta({
      description: 'The value in the unit of the chart; null where the sources have none.',
      examples: [122000],
    }),
});

const series = z.strictObject({
  name: text('What the values are of; written beside the line or bar.', 'World'),
  values: z
    .array(point)
    .min(1, 'is an empty list')
    .meta({ description: 'The points of this series, in the order in which they are drawn.' }),
});

export const chartSchema = z.strictObject({
  id: slug('Name by which the text places the chart: ::chart{#id}', 'world-mine-production'),
  kind: z
    .enum(['line', 'bar'])
    .meta({ description: 'line for a course over time, bar for amounts.', examples: ['line'] }),
  title: text('Heading of the chart.', 'World mine production, 1985–2020'),
  description: text('One sentence on what one sees, for those who do not see it.'),
  unit: text('Unit of all values.', 'tonnes of rare-earth oxide'),
  xLabel: text('What the points stand for; heading of the first column of the table.', 'Year'),
  source: z
    .union([sourceId, z.array(sourceId).min(1, 'is an empty list')])
    .meta({ description: 'Id of the source, or a list of ids.', examples: ['usgs-ds140'] }),
  note: text('What a reader must know about these values.').optional(),
  series: z
    .array(series)
    .min(1, 'is an empty list')
    .meta({ description: 'One or two series of values in the same unit.' }),
});

export const articleSchema = z
  .strictObject({
    title: text('Heading of the article.'),
    description: text('One or two sentences for lists, the feed and link previews.'),
    date: z.iso.date({ error: 'is not a date (2026-11-23)' }).meta({
      description: 'Day of publication, year-month-day.',
      examples: ['2026-11-23'],
    }),
    sources: z.array(sourceId).min(1, 'is an empty list').meta({
      description: 'Ids of the sources in the order in which they are numbered at the foot.',
    }),
    charts: z.array(chartSchema).default([]).meta({ description: 'The charts of the article.' }),
  })
  .meta({ title: 'Article', description: 'Head of an article: content/news/<slug>.md' });

export type Chart = z.infer<typeof chartSchema>;
export type ArticleHead = z.infer<typeof articleSchema>;

/** A segment of the article's text, or the placement of a chart. */
export type RenderedSegment = { html: string } | { chart: string };

/**
 * An article for pages: its frontmatter, its slug, and its text as HTML segments with charts
 * between.
 */
export interface Article extends ArticleHead {
  slug: string;
  segments: RenderedSegment[];
}

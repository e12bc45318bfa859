/**
 * Astro content loader for articles: renders the text, with charts as data between its segments.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadFile } from '#catalog/content/lenient.ts';
import { fileId } from '#catalog/content/read.ts';
import { formatProblems } from '#catalog/content/problem.ts';
import { fill } from '#i18n/fill.ts';
import { strings } from '#i18n/strings.ts';
import { linkCitations } from './citations.ts';
import { readArticleFiles } from './files.ts';
import { parseArticle } from './parse.ts';
import type { Article, RenderedSegment } from './schema.ts';
import type { Segment } from './segments.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

type RenderMarkdown = LoaderContext['renderMarkdown'];

/**
 * Placeholder for a chart, so that the text is rendered as a whole and links and ids work across
 * charts.
 */
const CHART_PLACE = '<!--chart-->';

export function newsLoader(contentDir: string): Loader {
  return {
    name: 'news',
    load: async (context) => {
      const { store, renderMarkdown } = context;
      const gone = new Set(store.keys());
      for (const read of await readArticleFiles(contentDir)) {
        gone.delete(fileId(read.file));
        await loadFile(context, read.file, async () => {
          if ('problem' in read) throw new Error(formatProblems([read.problem]));
          const { slug, head, segments, problems } = parseArticle(read.text, read.file);
          if (!head || problems.length > 0) throw new Error(formatProblems(problems));
          const rendered = await renderSegments(segments, head.sources, renderMarkdown);
          const data: Article = { ...head, slug, segments: rendered };
          store.set({ id: slug, data: { ...data } });
        });
      }
      gone.forEach((slug) => {
        store.delete(slug);
      });
    },
  };
}

async function renderSegments(
  segments: readonly Segment[],
  sources: readonly string[],
  renderMarkdown: RenderMarkdown,
): Promise<RenderedSegment[]> {
  const whole = segments.map((part) => ('chart' in part ? CHART_PLACE : part.markdown));
  const { citation } = strings(DEFAULT_LANGUAGE).news;
  const linked = linkCitations(whole.join('\n\n'), sources, (n) => fill(citation, { n }));
  const stretches = (await renderMarkdown(linked)).html.split(CHART_PLACE);
  const charts = segments.flatMap((part) => ('chart' in part ? [part.chart] : []));
  return stretches.flatMap((html, index): RenderedSegment[] => {
    const chart = charts[index];
    return [
      ...(html.trim() === '' ? [] : [{ html: html.trim() }]),
      ...(chart === undefined ? [] : [{ chart }]),
    ];
  });
}

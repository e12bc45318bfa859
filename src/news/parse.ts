/**
 * Parses an article: YAML frontmatter between two `---` lines, then Markdown with charts and
 * citations.
 */
import type { Problem } from '#catalog/content/problem.ts';
import { parseYaml, splitFrontmatter } from '#catalog/content/read.ts';
import { foreignCharacters } from '#catalog/checks/characters.ts';
import { proseProblems } from '#catalog/content/prose.ts';
import { zodProblems } from '#catalog/content/schema-problems.ts';
import { chartPlaces, chartValues, sourceUse } from './checks.ts';
import { findCitations } from './citations.ts';
import { articleSchema, type ArticleHead } from './schema.ts';
import { cutAtCharts, type Segment } from './segments.ts';

export interface ParsedArticle {
  /** File name without .md: the last part of the article's address. */
  slug: string;
  /** Absent if the frontmatter does not fit the schema. */
  head?: ArticleHead;
  segments: Segment[];
  problems: Problem[];
}

/**
 * @param text the whole file
 * @param file its path from the content folder, for problems and the slug
 * @param knownSources ids of sources.yaml; without them, existence is not checked
 */
export function parseArticle(
  text: string,
  file: string,
  knownSources?: ReadonlySet<string>,
): ParsedArticle {
  const { head: yaml, body, bodyLine } = splitFrontmatter(text);
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const { segments, malformed } = cutAtCharts(body, bodyLine);
  if (yaml === '') return { slug, segments, problems: [noHead(file)] };
  const read = parseYaml(yaml, file, 2);
  if (!read.file) return { slug, segments, problems: read.problems };
  const { value: head, problems } = zodProblems(articleSchema, read.file);
  if (!head) return { slug, segments, problems };
  const citations = findCitations(body).map(({ id, line }) => ({ id, line: line + bodyLine - 1 }));
  const article = { file: read.file, head, segments, malformed, citations };
  return {
    slug,
    head,
    segments,
    problems: [
      ...badSlug(file, slug),
      ...foreignCharacters(read.file),
      ...(body.trim() === '' ? [noText(file)] : proseProblems(body, file, bodyLine)),
      ...chartPlaces(article),
      ...chartValues(article),
      ...sourceUse(article, knownSources),
    ],
  };
}

function badSlug(file: string, slug: string): Problem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  const what = `'${slug}' cannot be part of an address`;
  return [{ file, field: '', what, why: 'Name the file with lower case, digits and hyphens.' }];
}

function noHead(file: string): Problem {
  const why =
    'An article begins with its title, description, date and sources between two --- lines.';
  return { file, line: 1, field: '', what: 'has no head', why };
}

function noText(file: string): Problem {
  return {
    file,
    field: 'text',
    what: 'is empty',
    why: 'The article follows after the second ---.',
  };
}

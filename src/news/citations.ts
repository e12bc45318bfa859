/**
 * Citations in the text of an article: `[@usgs-mcs-2026]`, or several as `[@a; @b]`. They become
 * numbers that link to the list of sources at the foot.
 */

const CITATION = /[ \t]?\[((?:@[\w-]+)(?:\s*;\s*@[\w-]+)*)\](?!\()/g;

/** A source cited in the text, and its line in the text (from 1). */
export interface Citation {
  id: string;
  line: number;
}

/** All citations of a text, in order. */
export function findCitations(markdown: string): Citation[] {
  return markdown
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(CITATION)].flatMap(([, ids = '']) =>
        idsOf(ids).map((id) => ({ id, line: index + 1 })),
      ),
    );
}

/**
 * Writes each citation, with the space before it, as superscript links to `#source-<id>`.
 * @param sources ids in the order of their numbers; an unknown id stays as written
 * @param name accessible name of one link, e.g. (n) => `Source ${n}`
 */
export function linkCitations(
  markdown: string,
  sources: readonly string[],
  name: (number: number) => string,
): string {
  return markdown.replace(CITATION, (written, ids: string) => {
    const numbers = idsOf(ids).map((id) => ({ id, number: sources.indexOf(id) + 1 }));
    if (numbers.some(({ number }) => number === 0)) return written;
    const links = numbers.map(
      ({ id, number }) =>
        `<a href="#source-${id}" aria-label="${name(number)}">[${String(number)}]</a>`,
    );
    return `<sup class="citation">${links.join('')}</sup>`;
  });
}

function idsOf(citation: string): string[] {
  return citation.split(';').map((id) => id.trim().slice(1));
}

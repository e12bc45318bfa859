/**
 * What prose in Markdown may hold: HTML by a list of tags, links that lead to pages, and pictures of
 * the content folder. Pages load nothing from other hosts.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import type { Problem } from './problem.ts';
import { printable, shortened } from './shown.ts';

/** Tags that mark a text and do nothing else. */
const TAGS =
  'abbr b bdi br cite code del dfn em i ins kbd mark q s samp small strong sub sup u var wbr'.split(
    ' ',
  );
const WITHOUT_END = new Set(['br', 'wbr']);
const TAG = new RegExp(
  String.raw`^<(/?)(${TAGS.join('|')})((?:\s+(?:title|lang|dir)\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*/?>`,
  'i',
);

/** What begins a tag, a comment or a declaration of HTML; "a < b" does not. */
const MARKUP = /<(?=[a-z/!?])/i;

/** Schemes of addresses that a link may have. */
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

interface Found {
  /** Where, counted in UTF-16 units of the body from 0. */
  at: number;
  what: string;
  why: string;
}

/**
 * Everything in the body of a page or an article that must not be published.
 * @param firstLine the line of the file on which the body begins
 */
export function proseProblems(body: string, file: string, firstLine: number): Problem[] {
  return findings(body).map(({ at, what, why }) => {
    const before = body.slice(0, at).split('\n');
    const line = firstLine + before.length - 1;
    const column = (before.at(-1) ?? '').length + 1;
    return { file, line, column, field: 'text', what: shortened(printable(what), 300), why };
  });
}

function findings(body: string): Found[] {
  const second = /^(?:\s*\n)?(---|\+\+\+)/.exec(body);
  if (second)
    return [
      {
        at: second[0].length - 3,
        what: `begins with a second ${second[1] ?? ''}`,
        why: 'It would be read as another head: write *** for a line across, or remove it.',
      },
    ];
  const found: Found[] = [];
  const open: OpenTag[] = [];
  const walk = (node: MdastNode) => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'html') found.push(...ofHtml(node.value, at, open));
    if (node.type === 'link' || node.type === 'definition') found.push(...ofLink(node.url, at));
    if (node.type === 'image') found.push(...ofPicture(node.url, at));
    if (node.type === 'imageReference') found.push(...ofReference(at));
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(markdownToMdast(body));
  const unclosed = open.find(({ refused }) => !refused);
  if (unclosed)
    found.push({
      at: unclosed.at,
      what: `<${unclosed.name}> is not closed`,
      why: `Write </${unclosed.name}> where it ends: all that follows would be marked.`,
    });
  return found.toSorted((a, b) => a.at - b.at);
}

interface OpenTag {
  name: string;
  at: number;
  /** Said already, and its end is not said again. */
  refused?: true;
}

/** @param open the tags that are open; changed by those of this piece */
function ofHtml(html: string, at: number, open: OpenTag[]): Found[] {
  const found: Found[] = [];
  for (let place = html.search(MARKUP); place >= 0;) {
    const rest = html.slice(place);
    const tag = TAG.exec(rest);
    const [whole = '<', slash = '', name = ''] = tag ?? ANY_TAG.exec(rest) ?? [];
    const lower = name.toLowerCase();
    if (slash) {
      const before = open.findLastIndex((one) => one.name === lower);
      if (before < 0) found.push(closesNothing(whole, lower, at + place));
      else open.splice(before);
    } else if (tag && !WITHOUT_END.has(lower)) open.push({ name: lower, at: at + place });
    else if (!tag) {
      found.push(refusedTag(rest, at + place));
      open.push({ name: lower, at: at + place, refused: true });
    }
    const next = html.slice(place + whole.length).search(MARKUP);
    place = next < 0 ? next : place + whole.length + next;
  }
  return found;
}

/** A tag of any name, as far as it goes. */
const ANY_TAG = /^<(\/?)([a-z][\w-]*)[^<>]*>?/i;

function closesNothing(tag: string, name: string, at: number): Found {
  return TAGS.includes(name)
    ? {
        at,
        what: `${tag} closes nothing that is open`,
        why: `Write <${name}> where it begins, or remove it.`,
      }
    : refusedTag(tag, at);
}

function refusedTag(rest: string, at: number): Found {
  const [written = '<'] = /^<[^>\n]{0,80}>?/.exec(rest) ?? [];
  const name = /^<\/?([a-z][\w-]*)/i.exec(rest)?.[1]?.toLowerCase();
  if (name === undefined)
    return {
      at,
      what: `${written} is a comment or a declaration of HTML`,
      why: 'It would be published with the page: remove it.',
    };
  if (TAGS.includes(name))
    return {
      at,
      what: `${written} has an attribute or a form that is not allowed`,
      why: `Write <${name}>; title, lang and dir may stand in it, in quotes: <abbr title="International Union of Pure and Applied Chemistry">.`,
    };
  const instead = INSTEAD.get(name);
  return {
    at,
    what: `${written} is HTML that a text must not have`,
    why:
      instead ??
      `Remove it, or write \\<${name}> if the sign is meant. Allowed are ${TAGS.join(', ')}.`,
  };
}

const INSTEAD = new Map(
  Object.entries({
    a: 'Write a link as [its text](https://www.example.com).',
    img: 'Write a picture of the content folder as ![what it shows](/pictures/<id>/<file>).',
    p: 'Paragraphs are divided by an empty line.',
    h1: 'Write a heading with ## in front.',
    h2: 'Write a heading with ## in front.',
    h3: 'Write a heading with ### in front.',
    ul: 'Write a list with - in front of each entry.',
    ol: 'Write a list with 1. in front of each entry.',
    li: 'Write a list with - in front of each entry.',
    table: 'Write a table with | between the cells and |---| below its head.',
  }),
);

/** An address as a browser reads it: `java\tscript:` and `&#106;avascript:` are schemes too. */
function schemeOf(address: string): string | undefined {
  return URL.parse(address, 'https://catalog.invalid/')?.protocol;
}

function ofLink(address: string, at: number): Found[] {
  const scheme = schemeOf(address);
  if (scheme !== undefined && SCHEMES.includes(scheme)) return [];
  return [
    {
      at,
      what: `a link to ${shortened(address, 80)}, which is no address of a page`,
      why: `Links begin with ${SCHEMES.join(', ')} or, to a page of this site, with /.`,
    },
  ];
}

function ofPicture(address: string, at: number): Found[] {
  if (/^\/pictures\/[a-z0-9-]+\/[\w-]+\.(?:jpe?g|png|webp)$/.test(address)) return [];
  return [
    {
      at,
      what: `a picture from ${shortened(address, 80)}`,
      why: 'Pages load nothing from elsewhere: put it into pictures/<id>/ and write ![what it shows](/pictures/<id>/<file>).',
    },
  ];
}

function ofReference(at: number): Found[] {
  const why = 'Write it in one piece: ![what it shows](/pictures/<id>/<file>).';
  return [{ at, what: 'a picture whose address stands elsewhere', why }];
}

/** What site.yaml says of look and frame: colours that can be read, links that lead somewhere. */
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { pathsIn } from '#i18n/paths.ts';
import { PAGES } from '#catalog/content/files.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { suggestion } from '#catalog/content/schema-problems.ts';
import {
  contrastOf,
  leastContrast,
  nearestReadable,
  SCHEMES,
  type ColourName,
  type Scheme,
} from '#catalog/look/palette.ts';
import { entriesAt, problemAt, textAt, type Check, type CheckContext } from './check.ts';

export const site: Check = (context) =>
  context.files.site.flatMap((file) => [...colours(file), ...links(file, context)]);

const COLOUR = /^#[0-9a-fA-F]{6}$/;
const COLOURS: readonly ColourName[] = ['accent', 'second'];

function colours(file: ContentFile) {
  return COLOURS.flatMap((name) => {
    const path = ['colours', name];
    const alone = textAt(file, ...path);
    if (alone !== undefined) return contrast(file, path, name, alone, 'light');
    return SCHEMES.flatMap((scheme) => {
      const colour = textAt(file, ...path, scheme);
      return colour === undefined ? [] : contrast(file, [...path, scheme], name, colour, scheme);
    });
  });
}

function contrast(
  file: ContentFile,
  path: FieldPath,
  name: ColourName,
  colour: string,
  scheme: Scheme,
) {
  if (!COLOUR.test(colour)) return [];
  const [own, least] = [contrastOf(name, colour, scheme), leastContrast(name)];
  if (own >= least) return [];
  const what = `${colour} has a contrast of ${own.toFixed(1)} to the ${scheme} pages, where ${String(least)} is the least: the nearest that has it is ${nearestReadable(name, colour, scheme)}`;
  const why =
    name === 'accent'
      ? 'Links and buttons have this colour, and are not read without the contrast (WCAG 2.2, 1.4.3).'
      : 'Lines of charts have this colour, and are not seen without the contrast (WCAG 2.2, 1.4.11).';
  return [problemAt(file, path, what, why)];
}

function links(file: ContentFile, context: CheckContext) {
  const known = addresses(context);
  const linksAt = [
    ...entriesAt(file, 'menu'),
    ...entriesAt(file, 'footer', 'links'),
    ...entriesAt(file, 'home'),
  ];
  return linksAt.flatMap((path) => {
    if (valueAt(file.data, path) === 'news' && context.articles.length === 0)
      return [
        problemAt(
          file,
          path,
          'there are no news',
          'Leave it out until there is an article in news/.',
        ),
      ];
    const to = textAt(file, ...path, 'to');
    if (to === undefined || !/^\/(?!\/)/.test(to)) return [];
    const [address = ''] = to.split(/[?#]/);
    if (known.has(address)) return [];
    return [
      problemAt(
        file,
        [...path, 'to'],
        `no page of this site has the address ${address}${suggestion(address, [...known])}`,
        'Addresses are those that the browser shows, from the first / behind the name of the host, without the path below which the site is published; they end in /.',
      ),
    ];
  });
}

/** The addresses of pages to which a menu may lead. */
function addresses({ files, articles }: CheckContext): Set<string> {
  const paths = pathsIn(DEFAULT_LANGUAGE);
  const extra = files.pages.map(({ id }) => id).filter((id) => !isOf(PAGES, id));
  return new Set([
    paths.home,
    paths.products(),
    paths.categories,
    paths.casIndex(),
    paths.formulaIndex(),
    paths.nameIndex(),
    paths.search(),
    paths.searchList,
    paths.structureSearch(),
    paths.compare(),
    paths.quote(),
    paths.about,
    paths.contact,
    paths.privacy,
    paths.sources(),
    paths.print(),
    ...(articles.length > 0 ? [paths.news] : []),
    ...articles.map((slug) => paths.article(slug)),
    ...files.products.map(({ id }) => paths.product(id)),
    ...files.categories.map(({ id }) => paths.category(id)),
    ...extra.map((slug) => paths.page(slug)),
  ]);
}

function isOf(list: readonly string[], one: string): boolean {
  return list.includes(one);
}

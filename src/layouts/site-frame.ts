/** What stands round every page: the menu, the links at the foot, the mark. */
import type { MenuPage, SiteLink } from '#catalog/content/schema/site.ts';
import { loadCompany, loadLook, loadOwnPages, loadSite } from '#catalog/product/load.ts';
import type { FrameLink, LinkGroup } from '#components/site/frame-link.ts';
import { loadArticles } from '#news/load.ts';
import type { Language } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localize.ts';

/** The menu where site.yaml has none. */
const MENU: readonly MenuPage[] = ['products', 'news', 'about', 'contact'];

export type SiteFrame = Awaited<ReturnType<typeof makeFrame>>;

/** The frame of the pages in a language; made once for all of them. */
export function siteFrame(localized: Localized): Promise<SiteFrame> {
  const known = frames.get(localized.language) ?? makeFrame(localized);
  frames.set(localized.language, known);
  return known;
}
const frames = new Map<Language, Promise<SiteFrame>>();

async function makeFrame({ strings, paths }: Localized) {
  const { site: s, search, structureSearch } = strings;
  const company = await loadCompany();
  const { menu = MENU, footer = {}, typeface, colours } = await loadSite();
  const hasNews = (await loadArticles()).length > 0;
  const pages: Record<MenuPage, FrameLink> = {
    products: { href: paths.products(), text: s.products },
    categories: { href: paths.categories, text: s.categories },
    search: { href: paths.search(), text: search.title },
    'structure-search': { href: paths.structureSearch(), text: structureSearch.title },
    'list-search': { href: paths.searchList, text: search.empty.many },
    'cas-index': { href: paths.casIndex(), text: s.casIndex },
    'formula-index': { href: paths.formulaIndex(), text: s.formulaIndex },
    'name-index': { href: paths.nameIndex(), text: s.nameIndex },
    news: { href: paths.news, text: s.news },
    about: { href: paths.about, text: s.about },
    contact: { href: paths.contact, text: s.contact },
    quote: { href: paths.quote(), text: s.quoteList },
  };
  const own = ({ text, to }: SiteLink): FrameLink => ({
    text,
    href: to.startsWith('/') ? paths.home + to.slice(1) : to,
  });
  const ownPages = (await loadOwnPages()).map(({ slug, title }): FrameLink => {
    return { href: paths.page(slug), text: title };
  });
  const groups: LinkGroup[] = [
    {
      title: s.footerCatalog,
      links: [
        pages.products,
        pages.categories,
        pages['cas-index'],
        pages['formula-index'],
        pages['name-index'],
      ],
    },
    {
      title: s.footerSupplier,
      links: [
        ...(hasNews ? [pages.news] : []),
        pages.about,
        pages.contact,
        { href: company.website, text: s.supplierWebsite },
        ...ownPages,
        ...(footer.links ?? []).map(own),
      ],
    },
    {
      title: s.data,
      links: [
        { href: paths.catalogData('json'), text: 'JSON', isFile: true },
        { href: paths.catalogData('xlsx'), text: s.forExcel, isFile: true },
        { href: paths.catalogData('csv'), text: s.forPrograms, isFile: true },
        { href: paths.catalogData('sdf'), text: 'SDF', isFile: true },
        { href: paths.sources(), text: s.sources },
      ],
    },
  ];
  const { mark, darkMark, icon = mark } = await loadLook();
  return {
    company,
    hasNews,
    menu: menu
      .filter((one) => one !== 'news' || hasNews)
      .map((one) => (typeof one === 'string' ? pages[one] : own(one))),
    groups,
    note: footer.note ?? s.footerNote,
    marks: { mark, darkMark },
    icon: icon || colours?.accent ? paths.icon : paths.favicon,
    hasOwnFonts: typeface !== 'system',
  };
}

import { z } from 'zod';
import { FOREIGN_SIGN, list, NO_FOREIGN_SIGNS, text } from './fields.ts';

/** Typefaces that a site can be set in, by what content says. */
export const TYPEFACES = ['IBM Plex Sans', 'Inter', 'Source Sans 3', 'system'] as const;

/** Pages of the site that a menu names by one word. */
export const MENU_PAGES = [
  'products',
  'categories',
  'search',
  'structure-search',
  'list-search',
  'cas-index',
  'formula-index',
  'name-index',
  'news',
  'about',
  'contact',
  'quote',
] as const;
export type MenuPage = (typeof MENU_PAGES)[number];

/** What can stand on the home page below the search box. */
export const HOME_BLOCKS = ['products', 'browse', 'how-to-order', 'news'] as const;
export type HomeBlock = (typeof HOME_BLOCKS)[number];

const colour = (description: string, example: string) =>
  text(description, example).regex(/^#[0-9a-fA-F]{6}$/, 'is not a colour of six digits (#8f4200)');

/** A colour for light pages, with its partner for dark ones. */
const colours = (description: string, light: string, dark: string) =>
  z
    .union([
      colour(description, light),
      z.strictObject({
        light: colour('On light pages.', light),
        dark: colour('On dark pages.', dark),
      }),
    ])
    .meta({ description });

/** A link to a page of the site, or to another site. */
const link = z.strictObject({
  text: text('What the link says.', 'Certificates'),
  to: text(
    'Address of a page of this site from its root, or a web address.',
    '/categories/photoinitiators/',
    'https://www.example.com/certificates',
  )
    .regex(
      /^(?:\/(?!\/)|https:\/\/[^/?#])/,
      'is neither an address of this site (/about/) nor a web address (https://…)',
    )
    .regex(NO_FOREIGN_SIGNS, FOREIGN_SIGN),
});
export type SiteLink = z.infer<typeof link>;

export const siteSchema = z
  .strictObject({
    colours: z
      .strictObject({
        accent: colours('Number plates, links, the mark.', '#8f4200', '#ffb561').optional(),
        second: colours('Second line of charts.', '#00697a', '#5fc8d8').optional(),
      })
      .meta({
        description:
          'Colours of the site; of one colour alone, the partner for dark pages is made. The check refuses what cannot be read.',
      })
      .optional(),
    typeface: z
      .enum(TYPEFACES)
      .meta({ description: "system is the visitor's own.", examples: ['Inter'] })
      .optional(),
    headline: text('Heading of the home page.', 'Photoinitiators from stock').optional(),
    introduction: text('One or two sentences below it.').optional(),
    menu: list(
      z.union([z.enum(MENU_PAGES), link]),
      'Menu at the head of every page, in this order.',
    )
      .max(6, 'has more than 6 entries, which do not fit into a line')
      .optional(),
    footer: z
      .strictObject({
        note: text('Sentence at the foot of every page.').optional(),
        links: list(link, 'Links beside those of the site.').optional(),
      })
      .meta({ description: 'What stands at the foot of every page beside what is always there.' })
      .optional(),
    home: list(
      z.enum(HOME_BLOCKS),
      'Blocks of the home page below the search box, in this order.',
    ).optional(),
  })
  .meta({ title: 'Site', description: 'Look and frame of the site: content/site.yaml' });

export type Site = z.infer<typeof siteSchema>;

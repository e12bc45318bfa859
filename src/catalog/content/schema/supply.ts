/** What buyers ask for besides grades: rules by country, pictures, own fields, and the product's life. */
import { z } from 'zod';
import { day, list, productId, sourceId, text } from './fields.ts';

const country = (description: string) =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code of ISO 3166-1 (DE)')
    .meta({ description, examples: ['DE', 'CN'] });

const regulation = z.strictObject({
  country: country('Where the rule holds: a code of ISO 3166-1, or EU.'),
  list: z.enum(['controlled', 'dualUse', 'REACH', 'TSCA', 'other']).meta({
    description: 'Which list or rule: controlled substance, dual use, REACH, TSCA, or other.',
    examples: ['TSCA'],
  }),
  text: text('What it says of this product, in your own words.', 'Active on the inventory'),
  source: sourceId,
  date: day('Date of the list or rule that was read.'),
});

const picture = z.strictObject({
  file: text('File in pictures/<id>/.', 'bottle.jpg').regex(
    /^[\w-]+\.(jpe?g|png|webp)$/,
    'is not the name of a JPEG, PNG or WebP file of letters, digits and hyphens (bottle.jpg)',
  ),
  alt: text('What the picture shows, for those who do not see it.', 'Amber bottle of 25 g'),
});

const ownField = z.strictObject({
  label: text('Name of the field as the page shows it.', 'Particle size'),
  value: text('Its value.', 'D50 12 µm'),
  source: sourceId.optional(),
});

export const supplyFields = {
  shipsFrom: list(
    country('Country from which it is shipped, by its ISO 3166-1 code.'),
    'Countries from which it is shipped.',
  ).optional(),
  origin: text('Where or from what it is made.', 'synthetic, made in Germany').optional(),
  shelfLife: text('How long it keeps as stored.', '24 months in the closed bottle').optional(),
  shipping: text('Condition in which it is shipped.', 'on ice packs').optional(),
  regulatory: list(regulation, 'Rules by country, each with its source and date.').optional(),
  pictures: list(picture, 'Pictures of the product, each with a text alternative.').optional(),
  ownFields: list(ownField, 'Further fields, shown as they are.').optional(),
  added: day('Day on which the product was added to the catalog.').optional(),
  changed: day('Day of the last change that a buyer should know of.').optional(),
  discontinued: z
    .strictObject({
      date: day('Day from which it is no longer sold.').optional(),
      note: text('Why, or what to do instead.').optional(),
    })
    .meta({ description: 'It is no longer sold; its page stays.' })
    .optional(),
  replacedBy: productId('Id of the product that took the place of this one.').optional(),
  formerly: list(
    productId('Earlier id of this product, whose address now leads here.'),
    'Earlier ids of this product.',
  ).optional(),
};

export type Regulation = z.infer<typeof regulation>;
export type Picture = z.infer<typeof picture>;

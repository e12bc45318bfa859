/**
 * Content written by the supplier: one strict schema per kind of content file.
 *
 * Every field carries one sentence for the person who edits content, with unit and example; editors
 * show it through the JSON Schemas in content/schemas (`npm run catalog -- schema`).
 */
import { z } from 'zod';
import { CONFIGURATIONS } from '#chemistry/structure/stereo.ts';
import { MESSAGE_LANGUAGES } from '#i18n/message-languages.ts';
import { list, sourced, sourceId, text } from './fields.ts';
import { measurement } from './measured/schema.ts';
import type { PlainNames } from './name-sources.ts';
import { safetySchema } from './safety.ts';

const casField = text(
  'CAS Registry Number with hyphens; its check digit is checked.',
  '2142-70-3',
).regex(/^\d{2,7}-\d{2}-\d$/, 'is not written like a CAS Registry Number (2142-70-3)');

const webAddress = (description: string, ...examples: string[]) =>
  z.url({ protocol: /^https?$/, error: 'is not a web address (https://…)' }).meta({
    description,
    examples,
  });

const translations = (description: string) =>
  z
    .strictObject({
      zh: list(
        sourced(text('Name in Chinese.', '2′-碘苯乙酮')),
        'Names in Chinese, the usual one first.',
      ),
    })
    .partial()
    .meta({ description });

/** Scope of a statement: this compound, its class, or its parent compound. */
const level = z.enum(['compound', 'class', 'parent-compound']).meta({
  description:
    'What the source speaks of: this compound, a class it belongs to, or its parent compound.',
  examples: ['class'],
});

const statement = z.strictObject({
  text: text('One sentence in your own words, without a full stop.'),
  level,
  source: sourceId,
});

const structure = z
  .strictObject({
    smiles: text(
      'The structure as SMILES; formula, masses, InChI and drawing are derived from it.',
      'CC(=O)c1ccccc1I',
    ),
    link: z.enum(['confirmed', 'assumed']).meta({
      description:
        'Whether a stored record links this CAS number to this structure (confirmed, with its source) or not (assumed).',
      examples: ['assumed'],
    }),
    source: sourceId.optional(),
    note: text('What is known about the link between number and structure.').optional(),
    configuration: z
      .enum(CONFIGURATIONS)
      .meta({
        description:
          'How the stereocentres of the SMILES are meant: absolute (as drawn, where nothing is said), relative (as drawn or the mirror image), racemic (both).',
        examples: ['racemic'],
      })
      .optional(),
    stereo: text(
      'What is known about stereochemistry where the structure leaves it open.',
      'Racemic or unspecified.',
    ).optional(),
    toolkitDisagreement: text(
      'Why the structure is right although RDKit and OpenChemLib read it differently; only where the check asks for it.',
      'OpenChemLib writes the dative bonds to platinum as single bonds',
    ).optional(),
  })
  .refine(({ link, source }) => link === 'assumed' || source !== undefined, {
    path: ['source'],
    error: 'a confirmed link names the source that confirms it',
  })
  .meta({ description: 'What the compound is, and how sure it is that the CAS number means it.' });

export const productSchema = z
  .strictObject({
    cas: casField,
    name: text(
      'The name buyers use, with every prime and locant (′ is U+2032).',
      '2′-Iodoacetophenone',
    ),
    iupacName: sourced(text('Systematic IUPAC name.', '1-(2-iodophenyl)ethan-1-one')).optional(),
    synonyms: list(
      sourced(text('Another name.', '4-Methylphenacyl bromide')),
      'Other names. Each as text, or with its source.',
    ).optional(),
    names: translations('Names in other languages.').optional(),
    formula: z
      .strictObject({
        value: text('Molecular formula as the source states it.', 'C8H7IO'),
        source: sourceId,
      })
      .meta({ description: 'The stated formula; the build compares it with the structure.' }),
    structure,
    categories: list(
      text('File name of a category without .yaml.', 'photosensitive-intermediates'),
      'The categories this product is listed in.',
    ),
    pubchemCid: z
      .int()
      .positive()
      .meta({ description: 'PubChem compound identifier.', examples: [69272] })
      .optional(),
    ecNumber: sourced(text('EC (EINECS/ELINCS) number.', '210-595-3')).optional(),
    mdlNumber: sourced(text('MDL number.', 'MFCD00000200')).optional(),
    unNumber: sourced(text('UN number for transport.', 'UN 2645')).optional(),
    catalogNumber: text("The supplier's own order number.", 'CT-0001').optional(),
    offer: z
      .strictObject({
        purities: list(text('A purity on offer.', '≥ 98 % (HPLC)'), 'Purity grades.').optional(),
        packSizes: list(text('A pack on offer.', '25 g'), 'Pack sizes.').optional(),
        leadTime: text('Usual time to dispatch.', '2 weeks').optional(),
      })
      .meta({ description: 'What is on offer; leave out what is not fixed.' })
      .optional(),
    properties: list(measurement, 'Measured values; several of one kind may differ.').optional(),
    uses: list(statement, 'What it is used for.').optional(),
    cautions: list(statement, 'What to beware of.').optional(),
    safety: safetySchema.optional(),
    preparation: list(
      z.strictObject({
        text: text('How it was made: reagents, conditions, yield.'),
        source: sourceId,
        note: text('What a reader must know about this report.').optional(),
      }),
      'Reported preparations.',
    ).optional(),
    notToBeConfusedWith: list(
      z.strictObject({
        name: text('Name of the other compound.', '3′-iodoacetophenone'),
        cas: casField.optional(),
        smiles: text(
          'Its structure as SMILES; the page then marks what differs.',
          'CC(=O)c1cccc(I)c1',
        ).optional(),
        difference: text('What sets it apart.', 'bromine on the ring').optional(),
        source: sourceId.optional(),
      }),
      'Compounds that are easily taken for this one.',
    ).optional(),
    hsCode: z
      .strictObject({
        code: text(
          'Heading of the Harmonized System, six to ten digits.',
          '2914.79',
          '2914.79.00',
        ).regex(
          /^\d{4}\.\d{2}(\.?\d{2}){0,2}$/,
          'is not an HS code of six to ten digits (2914.79, 2914.79.00)',
        ),
        status: z.enum(['indicative', 'binding']).meta({
          description: 'binding only with a ruling of a customs authority; else indicative.',
          examples: ['indicative'],
        }),
        source: sourceId,
      })
      .meta({ description: 'Customs tariff heading.' })
      .optional(),
    reviewed: z.iso
      .date({ error: 'is not a date (2026-11-23)' })
      .meta({
        description: 'Day on which these facts were last reviewed.',
        examples: ['2026-11-23'],
      })
      .optional(),
  })
  .meta({
    title: 'Product',
    description: 'One product of the catalog: content/products/<cas>.yaml',
  });

export const categorySchema = z
  .strictObject({
    name: text('Name of the category.', 'Photosensitive intermediates'),
    names: z
      .strictObject({ zh: text('Name in Chinese.', '光敏中间体') })
      .partial()
      .meta({ description: 'Name in other languages.' })
      .optional(),
    description: text('One or two sentences on what belongs here.').optional(),
    source: sourceId,
  })
  .meta({ title: 'Category', description: 'A category: content/categories/<slug>.yaml' });

export const sourceSchema = z.strictObject({
  title: text('Title of the source, with year and place where it has them.'),
  url: webAddress('Address of the source.', 'https://www.wikidata.org').optional(),
  doi: text('Digital Object Identifier.', '10.1002/tcr.20110')
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI (10.1002/tcr.20110)')
    .optional(),
  licence: text('Licence of the source.', 'CC BY 4.0').optional(),
  seenIn: text('The copy in which the fact was seen, where it is not the original.').optional(),
  note: text('What a reader must know about this source.').optional(),
});

export const sourcesSchema = z
  .record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a source id (lower case and hyphens)'),
    sourceSchema,
  )
  .meta({ title: 'Sources', description: 'All sources by id: content/sources.yaml' });

export const companySchema = z
  .strictObject({
    name: text('Name of the supplier.', 'Chemtarget Technologies Co., Ltd.'),
    website: webAddress("The supplier's own website.", 'https://www.dgtbcb.com'),
    source: sourceId,
    catalogUrl: webAddress(
      'Address under which this catalog is published; SITE_URL in the build takes precedence.',
      'https://catalog.example.com',
    ).optional(),
    email: z
      .email({ error: 'is not an e-mail address' })
      .meta({ description: 'Address for quote requests.', examples: ['sales@example.com'] })
      .optional(),
    phone: text('Telephone number in international form.', '+49 30 1234567')
      .regex(/^\+[\d\s()-]{6,24}$/, 'is not an international number (+49 30 1234567)')
      .optional(),
    whatsapp: text('WhatsApp number in international form.', '+49 151 1234567')
      .regex(/^\+[\d\s()-]{6,24}$/, 'is not an international number (+49 151 1234567)')
      .optional(),
    wechat: text('WeChat ID.', 'example-sales')
      .regex(/^[A-Za-z][\w-]{5,19}$/, 'is not a WeChat ID (6 to 20 letters, digits, _ or -)')
      .optional(),
    wechatQr: text(
      "What the account's own WeChat QR code says, read with another scanner; the site draws the code from it.",
      'https://u.wechat.com/example',
    ).optional(),
    language: z
      .enum(MESSAGE_LANGUAGES)
      .meta({
        description: 'Language in which the supplier reads requests best; the buyer can choose it.',
        examples: ['zh'],
      })
      .optional(),
    address: text('Postal address on one line.').optional(),
  })
  .meta({ title: 'Company', description: 'The supplier: content/company.yaml' });

export const pageSchema = z
  .strictObject({
    title: text('Heading of the page.', 'About'),
    description: text('One sentence for search engines and link previews.'),
  })
  .meta({ title: 'Page', description: 'Head of a prose page: content/pages/<slug>.md' });

/** A product's file as parsed by the schema. */
export type ProductFile = z.infer<typeof productSchema>;
/** A product's content after loading: names as plain text, their sources in a list. */
export type ProductContent = Omit<ProductFile, keyof PlainNames> & PlainNames;
export type { Measurement } from './measured/schema.ts';
export type Statement = z.infer<typeof statement>;
export type Category = z.infer<typeof categorySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Company = z.infer<typeof companySchema>;

/**
 * Content written by the supplier: one strict schema per kind of content file, each in a file of this
 * folder.
 *
 * Every field carries one sentence for the person who edits content, with unit and example; editors
 * show it through the JSON Schemas in content/schemas (`npm run catalog -- schema`).
 */
import { z } from 'zod';
import { measurement } from '#catalog/content/measured/schema.ts';
import type { PlainNames } from '#catalog/content/name-sources.ts';
import { compositionSchema } from './composition.ts';
import { casField, day, list, sourced, sourceId, text } from './fields.ts';
import { gradesSchema } from './grades.ts';
import { otherNumbersSchema } from './other-numbers.ts';
import { safetySchema } from './safety.ts';
import { spectraSchema } from './spectra.ts';
import { statement } from './statement.ts';
import { structureSchema } from './structure.ts';
import { supplyFields } from './supply.ts';
import { withoutCas, withoutStructure } from './without.ts';

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

export const productSchema = z
  .strictObject({
    cas: casField.optional(),
    withoutCas: withoutCas.optional(),
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
    tradeNames: list(
      sourced(text('A trade name.', 'Irgacure 184')),
      'Names under which it is traded. Each as text, or with its source.',
    ).optional(),
    formula: z
      .strictObject({
        value: text('Molecular formula as the source states it.', 'C8H7IO'),
        source: sourceId,
      })
      .meta({ description: 'The stated formula; the build compares it with the structure.' })
      .optional(),
    structure: structureSchema.optional(),
    withoutStructure: withoutStructure.optional(),
    composition: compositionSchema.optional(),
    categories: list(
      text('File name of a category without .yaml.', 'photosensitive-intermediates'),
      'The categories this product is listed in.',
    ),
    pubchemCid: z
      .int()
      .positive()
      .meta({ description: 'PubChem compound identifier.', examples: [69272] })
      .optional(),
    ecNumber: sourced(text('EC (EINECS/ELINCS) number.', '202-815-9')).optional(),
    mdlNumber: sourced(text('MDL number.', 'MFCD00000200')).optional(),
    unNumber: sourced(text('UN number for transport.', 'UN 2645')).optional(),
    otherNumbers: otherNumbersSchema.optional(),
    catalogNumber: text("The supplier's own order number.", 'CT-0001').optional(),
    grades: gradesSchema.optional(),
    properties: list(measurement, 'Measured values; several of one kind may differ.').optional(),
    spectra: spectraSchema.optional(),
    uses: list(statement, 'What it is used for.').optional(),
    cautions: list(statement, 'What to beware of.').optional(),
    safety: safetySchema.optional(),
    synthesis: list(
      z.strictObject({
        text: text('How it was made: reagents, conditions, yield.'),
        source: sourceId,
        note: text('What a reader must know about this report.').optional(),
      }),
      'Reported syntheses.',
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
    ...supplyFields,
    reviewed: day('Day on which these facts were last reviewed.').optional(),
  })
  .meta({
    title: 'Product',
    formerFields: { offer: 'grades', preparation: 'synthesis' },
    description: 'One product of the catalog: content/products/<id>.yaml',
  });

/** A product's file as parsed by the schema. */
export type ProductFile = z.infer<typeof productSchema>;
/** A product's content after loading: names as plain text, their sources in a list. */
export type ProductContent = Omit<ProductFile, keyof PlainNames> & PlainNames;

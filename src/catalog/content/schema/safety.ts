/**
 * Schema of the safety data of a product's file: every entry names the document it was taken from
 * and its date. Codes are checked in checks/safety.ts.
 */
import { z } from 'zod';
import { PICTOGRAMS } from '#catalog/content/ghs.ts';
import { list, sourceId, text } from './fields.ts';

/** The document that an entry was taken from, and its date. */
const origin = {
  source: sourceId,
  date: z.iso.date({ error: 'is not a date (2026-01-15)' }).meta({
    description: 'Date of the document that states this, year-month-day.',
    examples: ['2026-01-15'],
  }),
  document: text(
    'File in documents/<id>/ that states this, where it is published with the catalog.',
    'sds-en-2026-01-15.pdf',
  ).optional(),
};

const classification = z.strictObject({
  signalWord: z.enum(['danger', 'warning', 'none']).meta({
    description: 'Signal word of the label; none where the label has none.',
    examples: ['danger'],
  }),
  pictograms: list(
    z.enum(PICTOGRAMS).meta({ description: 'A pictogram.', examples: ['GHS05'] }),
    'Pictograms of the label by their GHS code.',
  ).optional(),
  hazard: list(text('An H statement by its code.', 'H314'), 'H statements.').optional(),
  precautionary: list(
    text('A P statement, or a combination, by its code.', 'P305+P351+P338'),
    'P statements.',
  ).optional(),
  ...origin,
});

const storage = z.strictObject({
  text: text('One sentence in your own words, without a full stop.'),
  ...origin,
});

const transport = z.strictObject({
  unNumber: text('UN number.', 'UN 2645')
    .regex(/^UN \d{4}$/, 'is not written like a UN number (UN 2645)')
    .optional(),
  properShippingName: text('Proper shipping name.', 'PHENACYL BROMIDE').optional(),
  class: text('Class or division, with subsidiary hazards in parentheses.', '6.1')
    .regex(/^\d(\.\d)?( \(\d(\.\d)?(, \d(\.\d)?)*\))?$/, 'is not a transport class (6.1)')
    .optional(),
  packingGroup: z
    .enum(['I', 'II', 'III'])
    .meta({ description: 'Packing group.', examples: ['II'] })
    .optional(),
  notRegulated: z
    .literal(true, { error: 'is either true or left out' })
    .meta({ description: 'true where the document says that it is not dangerous goods.' })
    .optional(),
  ...origin,
});

export const safetySchema = z
  .strictObject({
    classifications: list(classification, 'GHS labels; where documents differ, one entry each.'),
    storage: list(storage, 'How to store it.'),
    transport: list(transport, 'Transport of dangerous goods; one entry for each document.'),
  })
  .partial()
  .meta({ description: 'Label, storage and transport, each with its document and date.' });

export type Safety = z.infer<typeof safetySchema>;
export type Classification = z.infer<typeof classification>;
export type Transport = z.infer<typeof transport>;

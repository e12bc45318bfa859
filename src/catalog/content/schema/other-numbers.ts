import { z } from 'zod';
import { list, sourceId, text } from './fields.ts';

const otherNumber = z.strictObject({
  registry: text('Name of the registry or database, as it writes itself.', 'ChemSpider'),
  number: text('The number of the compound there, as text.', '62483'),
  note: text('What the reader finds there.', 'with an infrared spectrum').optional(),
  source: sourceId.optional(),
});

export const otherNumbersSchema = list(
  otherNumber,
  'Numbers of the compound in registries that have no field of their own.',
);

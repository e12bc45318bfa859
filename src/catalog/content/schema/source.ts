import { z } from 'zod';
import { text, webAddress } from './fields.ts';

export const sourceSchema = z.strictObject({
  title: text(
    'Title of the source, with year and place where it has them.',
    'NIST Chemistry WebBook',
  ),
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

export type Source = z.infer<typeof sourceSchema>;

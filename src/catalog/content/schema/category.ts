import { z } from 'zod';
import { sourceId, text } from './fields.ts';

export const categorySchema = z
  .strictObject({
    name: text('Name of the category.', 'Photosensitive intermediates'),
    names: z
      .strictObject({ zh: text('Name in Chinese.', '光敏中间体') })
      .partial()
      .meta({ description: 'Name in other languages.' })
      .optional(),
    description: text('One or two sentences on what belongs here.').optional(),
    parent: text(
      'File name of the category above, without .yaml; a category at the top has none.',
      'reagents',
    ).optional(),
    source: sourceId,
  })
  .meta({ title: 'Category', description: 'A category: content/categories/<slug>.yaml' });

export type Category = z.infer<typeof categorySchema>;

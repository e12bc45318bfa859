import { z } from 'zod';
import { text } from './fields.ts';

export const pageSchema = z
  .strictObject({
    title: text('Heading of the page.', 'About'),
    description: text('One sentence for search engines and link previews.'),
  })
  .meta({ title: 'Page', description: 'Head of a prose page: content/pages/<slug>.md' });

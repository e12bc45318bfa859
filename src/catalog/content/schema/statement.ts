import { z } from 'zod';
import { sourceId, text } from './fields.ts';

/** Scope of a statement: this compound, its class, or its parent compound. */
const level = z.enum(['compound', 'class', 'parent-compound']).meta({
  description:
    'What the source speaks of: this compound, a class it belongs to, or its parent compound.',
  examples: ['class'],
});

export const statement = z.strictObject({
  text: text('One sentence in your own words, without a full stop.'),
  level,
  source: sourceId,
});

export type Statement = z.infer<typeof statement>;

/** Field schemas that several content schemas share. */
import { z } from 'zod';

export const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .meta({ description, ...(examples.length > 0 && { examples }) });

export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1, 'is an empty list').meta({ description });

export const sourceId = text(
  'Id of the source in sources.yaml that states this fact.',
  'crc-organic-constants',
);

/** A plain text, or `{ value, source }` with the source that states it. */
export const sourced = (field: ReturnType<typeof text>) =>
  z.union([field, z.strictObject({ value: field, source: sourceId })]).meta({ ...field.meta() });

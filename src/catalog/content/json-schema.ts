import { z } from 'zod';

/** A schema of content as JSON Schema, as editors and the form read it. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

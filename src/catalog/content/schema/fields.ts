/** Field schemas that several content schemas share. */
import { z } from 'zod';

/** Maximum length of a text; the systematic name of a peptide has some thousand characters. */
const MAX_TEXT = 10_000;

/** A text on one line: its line breaks, which the check refuses but in sentences, are spaces. */
export const text = (description: string, ...examples: string[]) =>
  z
    .string()
    .overwrite(onOneLine)
    .min(1, 'is empty')
    .max(MAX_TEXT, `is longer than ${String(MAX_TEXT)} characters`)
    .meta({ description, ...(examples.length > 0 && { examples }) });

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\n\v\f\r\x85\u2028\u2029]+\s*/g, ' ');
}

export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1, 'is an empty list').meta({ description });

export const sourceId = text(
  'Id of the source in sources.yaml that states this fact.',
  'crc-organic-constants',
);

/** A plain text, or `{ value, source }` with the source that states it. */
export const sourced = (field: ReturnType<typeof text>) =>
  z.union([field, z.strictObject({ value: field, source: sourceId })]).meta({ ...field.meta() });

export const casField = text(
  'CAS Registry Number with hyphens; its check digit is checked.',
  '2142-70-3',
).regex(/^[1-9]\d{1,6}-\d{2}-\d$/, 'is not written like a CAS Registry Number (2142-70-3)');

/** Signs that no address has (RFC 3986, appendix A): some programs end it there, and others do not. */
export const NO_FOREIGN_SIGNS = /^[^\s"<>\\^`{|}]*$/;
export const FOREIGN_SIGN =
  'has a space or one of " < > \\ ^ ` { | }, which no address has: copy it from the browser again';

export const webAddress = (description: string, ...examples: string[]) =>
  z
    .url({ protocol: /^https?$/, error: 'is not a web address (https://…)' })
    .regex(NO_FOREIGN_SIGNS, FOREIGN_SIGN)
    .meta({ description, examples });

/** A day, year-month-day. */
export const day = (description: string) =>
  z.iso
    .date({ error: 'is not a date (2026-11-23)' })
    .meta({ description, examples: ['2026-11-23'] });

/** The id of a product: the name of its file without .yaml, and its address. */
export const productId = (description: string) =>
  text(description, '2142-70-3', 'ct-0001').regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not the id of a product: the name of its file without .yaml (2142-70-3, ct-0001)',
  );

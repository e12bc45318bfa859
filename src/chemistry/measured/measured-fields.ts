/** A number, or its digits if a trailing zero is significant. */
export type Figure = number | string;

/**
 * A measured value without its kind and source: one of the first six fields, and its conditions.
 * catalog/content/measured/schema.ts describes each field.
 */
export interface MeasuredFields {
  value?: Figure | [Figure, Figure] | undefined;
  above?: Figure | undefined;
  atLeast?: Figure | undefined;
  below?: Figure | undefined;
  atMost?: Figure | undefined;
  text?: string | undefined;
  unit?: string | undefined;
  approximate?: true | undefined;
  decomposes?: true | undefined;
  sublimes?: true | undefined;
  temperature?: string | undefined;
  pressure?: string | undefined;
  cup?: 'closed' | 'open' | undefined;
  solvent?: string | undefined;
  concentration?: string | undefined;
  wavelength?: string | undefined;
  note?: string | undefined;
}

/** A number, or its digits where a final zero is significant. */
export type Figure = number | string;

/**
 * A measured value in fields, without its kind and source: one of the first six, and its conditions.
 * What each means is said in catalog/content/measured/schema.ts.
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

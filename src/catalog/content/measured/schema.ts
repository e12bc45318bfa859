/**
 * Schema of a measured value: a figure, a range, a bound or words, with its unit and the conditions
 * of the measurement. A file may have the value as text; `readEntry` converts it to fields.
 */
import { z } from 'zod';
import { readPressure } from '#chemistry/measured/pressure.ts';
import { sourceId, text } from '#catalog/content/schema/fields.ts';
import { conditionFault, formFault, limitsFault, unitFault } from './faults.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { readEntry } from './read-entry.ts';

/** A number, or its digits as text if a trailing zero is significant. */
export const figure = z.union([
  z.number(),
  z.string().regex(/^-?\d+(\.\d+)?$/, 'is not a number written with digits and a point'),
]);

const bound = (description: string) =>
  figure.meta({ description, examples: [300, '110'] }).optional();

const mark = (description: string) =>
  z
    .literal(true, { error: 'is either true or left out' })
    .meta({ description, examples: [true] })
    .optional();

/** A measured value in fields, as in exports. */
export const measuredFields = z
  .strictObject({
    kind: z
      .enum(PROPERTY_KINDS)
      .meta({ description: 'Which property was measured.', examples: ['meltingPoint'] }),
    value: z
      .union([figure, z.tuple([figure, figure])])
      .meta({
        description:
          'The value as the source prints it, or [from, to] for a range; digits as text where a final zero counts.',
        examples: [51, '1.340', [50, 52]],
      })
      .optional(),
    above: bound('In place of value: the value is above this one (>).'),
    atLeast: bound('In place of value: the value is this one or above (≥).'),
    below: bound('In place of value: the value is below this one (<).'),
    atMost: bound('In place of value: the value is this one or below (≤).'),
    text: text(
      'In place of value, for appearance, odour and solubility: in words.',
      'white to off-white crystalline powder',
    ).optional(),
    unit: text(
      'Unit of the value as the source has it: °C, °F or K for temperatures, g/cm3, g/mL or kg/m3 for density, nD for the refractive index; none for pKa and relative values.',
      '°C',
    ).optional(),
    approximate: mark('true where the source says "ca." or "about".'),
    decomposes: mark('true where the compound decomposes there (dec.).'),
    sublimes: mark('true where the compound sublimes there (subl.).'),
    temperature: text('Temperature of the measurement with its unit.', '25 °C')
      .regex(/\d ?(°C|°F|K)$/, 'has no unit: write it as 25 °C')
      .optional(),
    pressure: text('Pressure of the measurement with its unit, or a range of it.', '101.3 kPa')
      .refine((pressure) => readPressure(pressure) !== undefined, {
        error: 'has no unit of pressure: write it as 101.3 kPa, 15 mmHg or 10-12 mbar',
      })
      .optional(),
    cup: z
      .enum(['closed', 'open'])
      .meta({
        description: 'Whether a flash point was measured in a closed or an open cup.',
        examples: ['closed'],
      })
      .optional(),
    solvent: text(
      'Solvent of an optical rotation, a solubility or a pKa; neat for the liquid itself.',
      'CHCl3',
    ).optional(),
    concentration: text(
      'Concentration of an optical rotation with its unit; c 1 on a sheet is 1 g/100 mL.',
      '1 g/100 mL',
    )
      .regex(/^\d+(\.\d+)? (g\/100 mL|g\/mL|mg\/mL|g\/L|mol\/L|wt%)$/, {
        error: 'has no unit: write it as 1 g/100 mL',
      })
      .optional(),
    wavelength: text(
      'Wavelength of an optical rotation or a refractive index: D for the sodium D line, or in nm.',
      'D',
      '546 nm',
    )
      .regex(/^(D|\d+(\.\d+)? nm)$/, 'is neither D nor a wavelength in nm (546 nm)')
      .optional(),
    source: sourceId,
    note: text('What a reader must know about this value.').optional(),
  })
  .superRefine((fields, context) => {
    for (const fault of [
      formFault(fields),
      unitFault(fields),
      limitsFault(fields),
      ...conditionFault(fields),
    ])
      if (fault) context.addIssue({ code: 'custom', ...fault, input: fields });
  });

/** The same for content: a value may be any text, which `readEntry` converts or refuses. */
const writtenFields = measuredFields.safeExtend({
  value: z
    .union([z.number(), z.string(), z.tuple([figure, figure])])
    .meta({
      description:
        'The value as the source prints it, [from, to] for a range, or text as on the sheet; in quotes where a final zero counts.',
      examples: [51, '1.340', [50, 52], '51-52 °C (dec.)'],
    })
    .optional(),
});

/** A measured value in a content file. An unreadable text does not hide other faults. */
export const measurement = z.preprocess((entry, context) => {
  const { fields, faults } = readEntry(entry);
  for (const fault of faults) context.addIssue({ code: 'custom', ...fault, input: entry });
  if (faults.length > 0)
    for (const issue of measuredFields.safeParse(fields).error?.issues ?? [])
      if (!['value', 'unit'].includes(String(issue.path[0])))
        context.issues.push({ ...issue, input: fields } as z.core.$ZodRawIssue);
  return fields;
}, writtenFields);

export type Measurement = z.infer<typeof measuredFields>;

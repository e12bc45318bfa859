import { z } from 'zod';
import { figure } from '#catalog/content/measured/schema.ts';
import { SPECTRUM_NAMES } from '#chemistry/spectra/kinds.ts';
import { list, sourceId, text } from './fields.ts';

const signal = z.strictObject({
  shift: z.union([figure, z.tuple([figure, figure])]).meta({
    description:
      'Chemical shift in ppm, or [from, to] of a multiplet; digits as text where a final zero counts.',
    examples: [21.8, '38.0', [7.2, 7.4]],
  }),
  multiplicity: text('Multiplicity as the source has it.', 't', 'd, J = 7.5 Hz').optional(),
  atoms: z
    .int()
    .positive()
    .meta({ description: 'How many atoms give the signal; 1 if left out.', examples: [2] })
    .optional(),
  assignment: text('Group to which the source assigns it, as a condensed formula.', 'CH2Br')
    .regex(/^[A-Za-z0-9()=]+$/, 'is not a group (CH2Br, C=O)')
    .optional(),
});

const spectrum = z.strictObject({
  kind: z
    .enum(SPECTRUM_NAMES)
    .meta({ description: 'Which spectrum it is.', examples: ['13C NMR'] }),
  signals: list(signal, 'Its signals, by ascending or descending shift.'),
  solvent: text('Solvent, if the source states it.', 'CDCl3').optional(),
  frequency: text('Frequency of the spectrometer for this nucleus, with its unit.', '100 MHz')
    .regex(/^\d+(\.\d+)? MHz$/, 'is not a frequency (100 MHz)')
    .optional(),
  source: sourceId,
  note: text('What a reader must know about this spectrum.').optional(),
});

export const spectraSchema = list(spectrum, 'Spectra as lists of signals.');

export type Spectrum = z.infer<typeof spectrum>;

/** What a product is made of that no single structure describes, and preparations of substances. */
import { z } from 'zod';
import { casField, list, sourceId, text } from './fields.ts';

/** Kinds that are sold as a form of a substance, each with a page of its own. */
export const PREPARATIONS = ['solution', 'supported', 'stabilised'] as const;

export const COMPOSITIONS = [
  ...PREPARATIONS,
  'mixture',
  'isomers',
  'polymer',
  'hydrate',
  'alloy',
  'natural',
  'enzyme',
] as const;
export type CompositionKind = (typeof COMPOSITIONS)[number];

export const ROLES = [
  'solute',
  'solvent',
  'active',
  'support',
  'stabiliser',
  'component',
  'isomer',
  'monomer',
  'salt',
  'water',
] as const;
export type Role = (typeof ROLES)[number];

const part = z.strictObject({
  name: text('Name of the part.', 'Butyllithium'),
  role: z.enum(ROLES).meta({
    description:
      'What it is in the product: solute and solvent of a solution, active and support of a catalyst, stabiliser, component of a mixture, isomer, monomer of a polymer, salt and water of a hydrate.',
    examples: ['solute'],
  }),
  cas: casField.optional(),
  smiles: text(
    'Its structure as SMILES; its formula and molar mass are derived from it.',
    '[Li]CCCC',
  ).optional(),
  share: text(
    'How much of it the product holds, as a figure, a range or a bound with its unit.',
    '2.5 mol/L',
    '10 % (w/w)',
    '≤ 250 ppm',
  ).optional(),
});

const range = z.tuple([z.number().nonnegative(), z.number().positive()]);

const meanMass = z.strictObject({
  kind: z.enum(['Mn', 'Mw', 'Mv', 'unspecified']).meta({
    description: 'Which mean: by number (Mn), by mass (Mw), by viscosity (Mv), or unspecified.',
    examples: ['Mw'],
  }),
  value: z.union([z.number().positive(), range]).meta({
    description: 'The mean molar mass in g/mol, or [from, to].',
    examples: [[10_000, 20_000]],
  }),
  method: text('How it was measured.', 'GPC').optional(),
  source: sourceId.optional(),
});

export const compositionSchema = z
  .strictObject({
    kind: z.enum(COMPOSITIONS).meta({
      description:
        'What the product is: solution, supported (on a support), stabilised, mixture, isomers (mixture of isomers), polymer, hydrate (of an open number of waters), alloy, natural (of natural origin and variable composition) or enzyme.',
      examples: ['solution'],
    }),
    parts: list(part, 'The parts, the one that gives the product its name first.').optional(),
    waters: range
      .meta({
        description: 'Waters of a hydrate for each formula unit, [from, to]; left out where open.',
        examples: [[0.5, 1.5]],
      })
      .optional(),
    meanMasses: list(meanMass, 'Mean molar masses of a polymer.').optional(),
    activity: text('Activity of an enzyme with its unit.', '≥ 100 U/mg').optional(),
    ecClass: text('Enzyme Commission number of an enzyme.', '3.1.1.3')
      .regex(/^[1-7](\.(\d{1,3}|n\d{1,3}|-)){3}$/, 'is not an Enzyme Commission number (3.1.1.3)')
      .optional(),
    origin: text('Organism or material that it comes from.', 'Candida rugosa').optional(),
    source: sourceId.optional(),
  })
  .meta({ description: 'What the product is made of.' });

export type Composition = z.infer<typeof compositionSchema>;
export type Part = z.infer<typeof part>;

import { z } from 'zod';
import { CONFIGURATIONS } from '#chemistry/structure/stereo.ts';
import { list, sourceId, text } from './fields.ts';

export const structureSchema = z
  .strictObject({
    smiles: text(
      'The structure as SMILES; formula, masses, InChI and drawing are derived from it.',
      'CC(=O)c1ccccc1I',
    ),
    link: z.enum(['confirmed', 'assumed']).meta({
      description:
        'Whether a stored record links this CAS number to this structure (confirmed, with its source) or not (assumed).',
      examples: ['assumed'],
    }),
    source: sourceId.optional(),
    evidence: list(
      z.strictObject({
        text: text(
          'One sentence in your own words, without a full stop.',
          'The preceding number, 25245-34-5, is that of the bromine analogue',
        ),
        source: sourceId,
      }),
      'What speaks for an assumed link and is no record of it, such as the numbers beside this one.',
    ).optional(),
    configuration: z
      .enum(CONFIGURATIONS)
      .meta({
        description:
          'How the stereocentres of the SMILES are meant: absolute (as drawn, where nothing is said), relative (as drawn or the mirror image), racemic (both).',
        examples: ['racemic'],
      })
      .optional(),
    stereo: text(
      'What is known about stereochemistry where the structure leaves it open.',
      'Racemic or unspecified.',
    ).optional(),
    toolkitDisagreement: text(
      'Why the structure is right although RDKit and OpenChemLib read it differently; only where the check asks for it.',
      'OpenChemLib writes the dative bonds to platinum as single bonds',
    ).optional(),
  })
  .refine(({ link, source }) => link === 'assumed' || source !== undefined, {
    path: ['source'],
    error: 'a confirmed link names the source that confirms it',
  })
  .meta({
    formerFields: { note: 'evidence' },
    description: 'What the compound is, and how sure it is that the CAS number means it.',
  });

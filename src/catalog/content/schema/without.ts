/** Why a product has no CAS number or no structure. */
import { z } from 'zod';

/** Reasons for a missing CAS number. */
export const WITHOUT_CAS = [
  'notAssigned',
  'preparation',
  'mixture',
  'polymer',
  'natural',
  'undisclosed',
  'notStated',
] as const;

/** Reasons for a missing structure. */
export const WITHOUT_STRUCTURE = [
  'preparation',
  'mixture',
  'polymer',
  'natural',
  'enzyme',
  'alloy',
  'openHydrate',
  'inorganicSolid',
  'undisclosed',
  'notStated',
] as const;
export type WithoutStructure = (typeof WITHOUT_STRUCTURE)[number];

export const withoutCas = z.enum(WITHOUT_CAS).meta({
  description:
    'In place of cas, why there is no CAS Registry Number: notAssigned (none exists), preparation (of substances that have one), mixture, polymer, natural, undisclosed, or notStated (not known here).',
  examples: ['notAssigned'],
});

export const withoutStructure = z.enum(WITHOUT_STRUCTURE).meta({
  description:
    'In place of structure, why no single structure stands for it: preparation, mixture, polymer, natural, enzyme, alloy, openHydrate (of an open number of waters), inorganicSolid, undisclosed, or notStated (not known here).',
  examples: ['polymer'],
});

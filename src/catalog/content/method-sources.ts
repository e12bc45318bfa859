/**
 * Sources of computed values: the data and programs that every product page relies on. They are
 * part of the code and independent of the content; a source in the content with the same id
 * overrides the description.
 */
import type { Source } from '#catalog/content/schema/source.ts';

export const METHOD_SOURCES = {
  'ciaaw-2024': {
    title: 'CIAAW Standard Atomic Weights 2024',
    url: 'https://ciaaw.org/atomic-weights.htm',
  },
  'ame-2020': {
    title: 'AME2020 Atomic Mass Evaluation, Chinese Physics C 2021, 45, 030003',
    doi: '10.1088/1674-1137/abddaf',
  },
  'ciaaw-isotopes': {
    title: 'CIAAW Isotopic Compositions of the Elements',
    url: 'https://ciaaw.org/isotopic-abundances.htm',
    doi: '10.1515/pac-2015-0503',
  },
  rdkit: {
    title: 'RDKit: open-source cheminformatics',
    url: 'https://www.rdkit.org',
    licence: 'BSD-3-Clause',
  },
} satisfies Record<string, Source>;

export type MethodSource = keyof typeof METHOD_SOURCES;

export const isMethodSource = (id: string): id is MethodSource => Object.hasOwn(METHOD_SOURCES, id);

/** The sources of a content folder with those of the methods. */
export function withMethodSources(sources: Record<string, Source>): Record<string, Source> {
  return { ...METHOD_SOURCES, ...sources };
}

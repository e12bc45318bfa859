import type { FoundPicture } from '#catalog/content/pictures.ts';
import type { FoundDocument } from '#catalog/content/documents.ts';
import { CONFIGURATIONS, type Configuration } from '#chemistry/structure/stereo.ts';
import type { Fact } from '#chemistry/structure/structure.ts';
import type { ReadResult, StructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { ContentFiles } from '#catalog/content/files.ts';
import type { Problem } from '#catalog/content/problem.ts';
import type { KnownResults } from './known-results.ts';
import type { ReadNames } from './opsin.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';

/** Facts of a product's structure that checks may use. */
export const CHECKED_FACTS = [
  'canonicalSmiles',
  'inchiKey',
  'formula',
  'molarMass',
  'monoisotopicMass',
  'stereo',
  'assembly',
] as const satisfies readonly Fact[];
export type CheckedFact = (typeof CHECKED_FACTS)[number];

/**
 * Input of a check: the files as read, whether or not the schema accepts them, so that one misspelt
 * field does not hide a wrong formula.
 */
export interface CheckContext {
  files: ContentFiles;
  /** The structure toolkit's result for each product's SMILES. */
  structures: ReadonlyMap<ContentFile, ReadResult<CheckedFact>>;
  /** The files below documents/. */
  documents: readonly FoundDocument[];
  /** The files below pictures/. */
  pictures: readonly FoundPicture[];
  /** Names of the articles, which are their addresses. */
  articles: readonly string[];
  toolkit: StructureToolkit;
  /** SMILES of the names that OPSIN reads; undefined where it is not installed. */
  readNames: ReadNames | undefined;
  /** Ids of all sources in sources.yaml; undefined if it is not there or cannot be read. */
  sourceIds: ReadonlySet<string> | undefined;
  /** Results of earlier checks. */
  known: KnownResults;
  /** Called for each product by the work that takes long. */
  tick: () => void;
}

/** One rule about content. */
export type Check = (context: CheckContext) => Problem[];

/** The text at a path; undefined if there is none, which the schema reports. */
export function textAt(file: ContentFile, ...path: FieldPath): string | undefined {
  const value = valueAt(file.data, path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** How the stereocentres of a product's structure are meant, where the file says so. */
export function statedConfiguration(file: ContentFile): Configuration | undefined {
  const stated = textAt(file, 'structure', 'configuration');
  return CONFIGURATIONS.find((one) => one === stated);
}

/** The paths of the entries of a list; none if there is no list, which the schema reports. */
export function entriesAt(file: ContentFile, ...path: FieldPath): FieldPath[] {
  const list = valueAt(file.data, path);
  return Array.isArray(list) ? list.map((_, at) => [...path, at]) : [];
}

/** A problem with one field of a file. */
export function problemAt(file: ContentFile, path: FieldPath, what: string, why: string): Problem {
  return { file: file.file, ...file.placeOf(path), field: path.join('.'), what, why };
}

/** What may be right although it looks wrong: it is told and stops nothing. */
export function warningAt(...problem: Parameters<typeof problemAt>): Problem {
  return { ...problemAt(...problem), severity: 'warning' };
}

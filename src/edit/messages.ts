/** What the form and its server say to each other. */
import type { FileKind } from '#catalog/content/files.ts';
import type { Problem } from '#catalog/content/problem.ts';

/** Kinds of files that the form edits; prose is edited as text. */
export const EDITED_KINDS = ['products', 'categories', 'company', 'site', 'sources'] as const;
export type EditedKind = (typeof EDITED_KINDS)[number] & FileKind;

/** A file in the list. */
export interface ListedFile {
  file: string;
  kind: EditedKind;
  /** Name of a product or category; of other files that of the file. */
  name: string;
  /** CAS or catalog number of a product. */
  number: string;
}

/** `GET /api/files`: all files, and what the last check of the whole folder found. */
export interface FolderState {
  folder: string;
  files: ListedFile[];
  /** Undefined until a check has ended. */
  problems: Problem[] | undefined;
  /** Whether a check runs, whose problems will take the place of these. */
  isChecking: boolean;
}

/** `GET /api/file?file=`: a file as it is now. */
export interface OpenedFile {
  file: string;
  kind: EditedKind;
  /** Undefined for a file that cannot be read as YAML. */
  data: Record<string, unknown> | undefined;
  /** Names the text that was read: a file that changed since is not written over. */
  version: string;
  problems: Problem[];
  /** JSON Schema of its kind, with the sources and categories of the folder as examples. */
  schema: Record<string, unknown>;
}

/** `POST /api/check` and `/api/save`: the data of a form. */
export interface Draft {
  /** Undefined for a new product. */
  file?: string | undefined;
  data: Record<string, unknown>;
  /** Of the file that was opened; undefined for a new one. */
  version?: string | undefined;
}

/** Answer to `/api/check`. */
export interface Checked {
  problems: Problem[];
}

/** Answer to `/api/save`: what was written, or why nothing was. */
export type Saved = { file: string; version: string; problems: Problem[] } | { refused: string };

/** `GET /api/draw?smiles=`: a structure as it is typed. */
export type Drawn = { svg: string; formula: string; molarMass: number } | { problem: string };

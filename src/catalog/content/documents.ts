/**
 * Documents of products: files in content/documents/<id>/, described by their names.
 *
 * - `sds-<language>-<date>.pdf`: safety data sheet
 * - `specification-<language>-<date>.pdf`: specification
 * - `coa-<lot>-<date>.pdf`: certificate of analysis of a lot (letters, digits, hyphens)
 * - `nmr-`, `hplc-`, `gc-`, `ms-`, `ir-<lot>-<date>.pdf`: analytical data of a lot
 *
 * Languages are two letters (ISO 639-1), dates year-month-day.
 */
import { join } from 'node:path';
import { languageNames } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { pathsIn } from '#i18n/paths.ts';
import { filesBelow, type FileBelow } from './files-below.ts';

/** Documents of a product in a language, and of a lot. */
const IN_LANGUAGE = ['sds', 'specification'] as const;
const OF_LOT = ['coa', 'nmr', 'hplc', 'gc', 'ms', 'ir'] as const;
export const DOCUMENT_TYPES = [...IN_LANGUAGE, ...OF_LOT] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The parts of a document's file name. */
export interface DocumentName {
  type: DocumentType;
  /** ISO 639-1 code; absent for a document of a lot. */
  language?: string;
  /** Lot of a certificate of analysis or of analytical data. */
  lot?: string;
  date: string;
}

/** A document as pages list it. */
export interface ProductDocument extends DocumentName {
  /** Id of the product. */
  product: string;
  file: string;
  bytes: number;
  href: string;
}

/** A file below documents/, not yet checked; its folder should be the id of a product. */
export interface FoundDocument extends Omit<FileBelow, 'start'> {
  /** Whether it begins with the PDF signature. */
  isPdf: boolean;
}

/** Parses the name of a document; undefined if it has none of these forms. */
export function readDocumentName(file: string): DocumentName | undefined {
  const match = FORM.exec(file)?.groups;
  const { inLanguage, language, ofLot, lot, date = '' } = match ?? {};
  if (!match || !isDate(date)) return undefined;
  const type = DOCUMENT_TYPES.find((one) => one === (inLanguage ?? ofLot));
  if (!type) return undefined;
  if (lot !== undefined) return { type, lot, date };
  return language !== undefined && isLanguage(language) ? { type, language, date } : undefined;
}

const FORM = new RegExp(
  `^(?:(?<inLanguage>${IN_LANGUAGE.join('|')})-(?<language>[a-z]{2})|(?<ofLot>${OF_LOT.join('|')})-(?<lot>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*))-(?<date>\\d{4}-\\d\\d-\\d\\d)\\.pdf$`,
);

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isLanguage(code: string): boolean {
  return languageNames(DEFAULT_LANGUAGE).of(code) !== undefined;
}

/** Every file below documents/, except files whose name begins with a dot. */
export async function findDocuments(contentDir: string): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for (const entry of await filesBelow(contentDir, 'documents')) {
    const { start = '', ...file } = entry;
    found.push({ ...file, isPdf: start.startsWith('%PDF-') });
  }
  return found;
}

/** Path of a document. */
export function documentPath(contentDir: string, product: string, file: string): string {
  return join(contentDir, 'documents', product, file);
}

/**
 * The documents of every product by its id: data sheets first, the newest of each kind first.
 * Files that `check` rejects are left out.
 */
export async function readDocuments(contentDir: string): Promise<Map<string, ProductDocument[]>> {
  const documents = (await findDocuments(contentDir)).flatMap((found) => {
    const name = readDocumentName(found.file);
    if (!name || !found.isPdf || found.folder === '') return [];
    const { folder: product, file, bytes } = found;
    const href = pathsIn(DEFAULT_LANGUAGE).document(product, file);
    return [{ ...name, product, file, bytes, href }];
  });
  documents.sort(
    (a, b) =>
      DOCUMENT_TYPES.indexOf(a.type) - DOCUMENT_TYPES.indexOf(b.type) ||
      b.date.localeCompare(a.date) ||
      (a.language ?? '').localeCompare(b.language ?? ''),
  );
  return Map.groupBy(documents, ({ product }) => product);
}

/** The kinds of the documents, each once, in the order of `DOCUMENT_TYPES`. */
export function documentTypes(documents: readonly ProductDocument[] = []): DocumentType[] {
  return DOCUMENT_TYPES.filter((type) => documents.some((document) => document.type === type));
}

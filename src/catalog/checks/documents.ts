import { readDocumentName, type FoundDocument } from '#catalog/content/documents.ts';
import type { Problem } from '#catalog/content/problem.ts';
import type { Check } from './check.ts';

/** Every file in documents/ is a PDF of a product, with a name of a known form. */
export const documents: Check = ({ files, documents: found }) => {
  const known = new Set(files.products.map(({ id }) => id));
  return found.flatMap((document) => faults(document, known));
};

function faults(document: FoundDocument, known: ReadonlySet<string>): Problem[] {
  const { folder, file, bytes, isPdf, fault } = document;
  const problem = (what: string, why: string) => ({
    file: ['documents', folder, file].filter(Boolean).join('/'),
    field: '',
    what,
    why,
  });
  if (fault) return [problem(fault.what, fault.why)];
  if (folder === '')
    return [
      problem(
        'lies in no product’s folder',
        'Put it into documents/<id>/, the folder of the product that it belongs to.',
      ),
    ];
  const problems: Problem[] = [];
  if (!known.has(folder))
    problems.push(
      problem(
        `there is no product ${folder}`,
        `The folder is named by the id of a product: rename it, or add products/${folder}.yaml.`,
      ),
    );
  if (!readDocumentName(file))
    problems.push(
      problem(
        `"${file}" does not say what it is`,
        'Name it sds-<language>-<date>.pdf, specification-<language>-<date>.pdf, coa-<lot>-<date>.pdf, or nmr-, hplc-, gc-, ms- or ir-<lot>-<date>.pdf. Example: sds-en-2026-01-15.pdf',
      ),
    );
  if (bytes === 0) problems.push(problem('is empty', 'Copy the file again.'));
  else if (!isPdf)
    problems.push(problem('is not a PDF', 'Its first bytes are not %PDF-: export it as PDF.'));
  return problems;
}

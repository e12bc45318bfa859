import { documentTypes, type ProductDocument } from '#catalog/content/documents.ts';
import { KINDS_ASKED_FOR } from '#chemistry/measured/kinds.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** A fact that a buyer looks for and that the content does not state. */
export type UnknownFact =
  | (typeof KINDS_ASKED_FOR)[number]
  | 'ghs'
  | 'unNumber'
  | 'ecNumber'
  | 'mdlNumber'
  | 'purities'
  | 'packSizes'
  | 'price'
  | 'stock'
  | 'leadTime'
  | 'safetyDataSheet'
  | 'certificateOfAnalysis';

/** The facts that are unknown of a product, so that its page can say so. */
export function unknownFacts(
  content: ProductContent,
  documents: readonly ProductDocument[] = [],
): UnknownFact[] {
  const { safety, grades = [] } = content;
  const terms = [...grades, ...grades.flatMap(({ packs = [] }) => packs)];
  const onFile = documentTypes(documents);
  const transportNumber = safety?.transport?.find(({ unNumber }) => unNumber)?.unNumber;
  const measured = new Set<string>(content.properties?.map(({ kind }) => kind));
  const stated: [UnknownFact, unknown][] = [
    ...KINDS_ASKED_FOR.map((kind): [UnknownFact, unknown] => [
      kind,
      measured.has(kind) || undefined,
    ]),
    ['ghs', safety?.classifications],
    ['unNumber', content.unNumber ?? transportNumber],
    ['ecNumber', content.ecNumber],
    ['mdlNumber', content.mdlNumber],
    ['purities', grades.find(({ purity }) => purity)],
    ['packSizes', grades.find(({ packs }) => packs)],
    ['price', terms.find(({ price }) => price && price !== 'onRequest')],
    ['stock', terms.find(({ stock }) => stock)],
    ['leadTime', terms.find(({ leadTime }) => leadTime)],
    ['safetyDataSheet', onFile.includes('sds') || undefined],
    ['certificateOfAnalysis', onFile.includes('coa') || undefined],
  ];
  return stated.filter(([, value]) => value === undefined).map(([fact]) => fact);
}

import type { Product } from '#catalog/product/product.ts';
import { readIdCodes } from '#chemistry/structure/id-code.ts';
import type { SearchRecord } from './record.ts';
import { boilingPoint, meltingPoint, physicalState } from './physical-state.ts';

/**
 * The searchable data of a product, without duplicate names.
 * @param documents kinds of documents on file for it
 */
export function toSearchRecord(
  { content, derived }: Product,
  documents: readonly string[] = [],
): SearchRecord {
  const name = content.name.normalize('NFC');
  const names = [
    content.iupacName,
    ...(content.synonyms ?? []),
    ...Object.values(content.names ?? {}).flat(),
  ]
    .filter((other) => other !== undefined)
    .map((other) => other.normalize('NFC'));
  const { configuration = 'absolute' } = content.structure;
  const isAsDrawn = configuration === 'absolute';
  const codes = readIdCodes(derived.canonicalSmiles);
  const properties = content.properties ?? [];
  const state = physicalState(properties);
  const [melts, boils] = [meltingPoint(properties), boilingPoint(properties)];
  return {
    cas: content.cas,
    name,
    formula: derived.formula,
    ...(derived.writtenFormula !== undefined && { writtenFormula: derived.writtenFormula }),
    molarMass: rounded(derived.molarMass, 4),
    monoisotopicMass: rounded(derived.monoisotopicMass, 6),
    inchiKey: derived.inchiKey,
    inchi: derived.inchi.replace(/^InChI=1S?\//, ''),
    smiles: derived.canonicalSmiles,
    ...(!isAsDrawn && { configuration }),
    ...(codes && isAsDrawn && { idCode: codes.idCode }),
    ...(codes && (codes.flat !== codes.idCode || !isAsDrawn) && { flatCode: codes.flat }),
    names: [...new Set(names)].filter((other) => other !== name),
    ...(content.catalogNumber !== undefined && { catalogNumber: content.catalogNumber }),
    categories: content.categories,
    groups: derived.functionalGroups,
    ...(state && { state }),
    ...(melts !== undefined && { meltingPoint: melts }),
    ...(boils !== undefined && { boilingPoint: boils }),
    documents: [...documents],
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

import type { Listing } from '#catalog/product/listing.ts';
import type { Product, StructureFacts } from '#catalog/product/product.ts';
import type { Configuration } from '#chemistry/structure/stereo.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import { numberKey } from '#search/readings/number.ts';
import { categoryKeys, groupKeys, groupNames, useKeys } from './class-words.ts';
import type { SearchRecord } from './record.ts';
import { boilingPoint, meltingPoint, physicalState } from './physical-state.ts';

/**
 * The searchable data of a product, without duplicate names.
 * @param more what follows from the rest of the catalog (catalog/product/listing.ts)
 */
export function toSearchRecord({ id, content, derived }: Product, more: Listing): SearchRecord {
  const { day } = more;
  const name = content.name.normalize('NFC');
  const others = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [text.normalize('NFC')]));
  const { iupacName, synonyms = [], tradeNames = [] } = content;
  const own = new Set(others([iupacName, ...synonyms, ...tradeNames]));
  own.delete(name);
  const names = new Set([...own, ...others(Object.values(content.names ?? {}).flat())]);
  names.delete(name);
  const partNumbers = (content.composition?.parts ?? []).flatMap(({ cas }) => cas ?? []);
  const groups = derived.structure?.functionalGroups ?? [];
  const classes = [
    ...new Set([
      ...groupKeys(groups),
      ...(content.uses ?? []).flatMap(({ text }) => useKeys(text)),
    ]),
  ];
  const descriptions = [...groupNames(groups), ...(content.uses ?? []).map(({ text }) => text)];
  const numbers = numbersOf(content);
  const properties = content.properties ?? [];
  const state = physicalState(properties);
  const [melts, boils] = [meltingPoint(properties), boilingPoint(properties)];
  return {
    id,
    cas: content.cas ?? '',
    name,
    formula: derived.formula ?? '',
    ...(derived.writtenFormula !== undefined && { writtenFormula: derived.writtenFormula }),
    ...(derived.molarMass !== undefined && { molarMass: rounded(derived.molarMass, 4) }),
    ...(derived.monoisotopicMass !== undefined && {
      monoisotopicMass: rounded(derived.monoisotopicMass, 6),
    }),
    ...structureFields(derived.structure, content.structure?.configuration),
    names: [...names],
    ...(own.size < names.size && { ownNames: own.size }),
    catalogNumbers: more.catalogNumbers,
    ...(partNumbers.length > 0 && { partNumbers }),
    ...(more.material && { material: more.material }),
    ...(more.offer && { offer: more.offer }),
    ...(day !== undefined && { day }),
    ...(more.discontinued && { discontinued: more.discontinued }),
    categories: content.categories,
    groups,
    ...(classes.length > 0 && { classes }),
    ...(descriptions.length > 0 && { descriptions }),
    ...(numbers.length > 0 && { numbers }),
    ...(state && { state }),
    ...(melts !== undefined && { meltingPoint: melts }),
    ...(boils !== undefined && { boilingPoint: boils }),
    documents: [...more.documents],
  };
}

/** Keys of the numbers that other registries give a product. */
function numbersOf({
  ecNumber,
  mdlNumber,
  unNumber,
  hsCode,
  pubchemCid,
}: ProductContent): string[] {
  const numbers: [registry: string, value: string | undefined][] = [
    ['EC', ecNumber],
    ['MDL', mdlNumber],
    ['UN', unNumber],
    ['HS', hsCode?.code],
    ['PubChem CID', pubchemCid === undefined ? undefined : String(pubchemCid)],
  ];
  return numbers.flatMap(([registry, value]) => (value ? [numberKey(registry, value)] : []));
}

/**
 * A record with all categories that hold it and their words.
 * @param pathOf the way from the top to a category
 */
export function withCategories(
  record: SearchRecord,
  pathOf: (slug: string) => readonly { slug: string; name: string }[],
): SearchRecord {
  const { categories, classes = [], descriptions = [] } = record;
  const all = new Map(categories.flatMap(pathOf).map(({ slug, name }) => [slug, name]));
  if (all.size === 0) return record;
  const names = [...all.values()];
  return {
    ...record,
    categories: [...all.keys()],
    classes: [...new Set([...classes, ...names.flatMap(categoryKeys)])],
    descriptions: [...descriptions, ...names],
  };
}

function structureFields(
  structure: StructureFacts | undefined,
  configuration: Configuration = 'absolute',
): Pick<SearchRecord, 'inchiKey' | 'inchi' | 'smiles' | 'configuration' | 'idCode' | 'flatCode'> {
  if (!structure) return { inchiKey: '', inchi: '', smiles: '' };
  const { canonicalSmiles: smiles, inchi, inchiKey, idCodes: codes } = structure;
  const isAsDrawn = configuration === 'absolute';
  return {
    inchiKey,
    inchi: inchi.replace(/^InChI=1S?\//, ''),
    smiles,
    ...(!isAsDrawn && { configuration }),
    ...(codes && isAsDrawn && { idCode: codes.idCode }),
    ...(codes && (codes.flat !== codes.idCode || !isAsDrawn) && { flatCode: codes.flat }),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

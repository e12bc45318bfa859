import { shownMolfile } from '#catalog/product/shown-structure.ts';
import { hasStructure, type Product, type StructuredProduct } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { catalogNumbers } from '#catalog/product/terms.ts';
import type { Grade, Pack } from '#catalog/content/schema/grades.ts';
import { recordFields, sdfRecord } from '#chemistry/exchange/sdf-record.ts';
import { asciiName } from '#chemistry/names/ascii-name.ts';

/** A product as an MDL molfile, its id in the title line. */
export async function productMol(product: StructuredProduct): Promise<string> {
  const molfile = await shownMolfile(product);
  return molfile.replace(/^[^\n]*/, product.id);
}

/** A molfile without atoms, for a record without a structure. */
function emptyMol(title: string): string {
  return `${title}\n\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END`;
}

/**
 * A product as one SDF record: molblock, then data fields (MDL CTfile formats). Without a catalog
 * number of the supplier, the id is used: aggregators identify a supplier's records by that
 * field. The PUBCHEM_… fields are for a deposition at PubChem
 * (pubchem.ncbi.nlm.nih.gov/upload/html/tags_substance.html), which accepts ASCII only.
 */
export async function productSdf(product: Product, site: URL): Promise<string> {
  const mol = hasStructure(product) ? await productMol(product) : emptyMol(product.id);
  return sdfRecord(mol, sdfFields(product, site));
}

/** The data fields of a product. */
export function sdfFields(
  product: Product,
  site: URL,
): [name: string, value: string | undefined][] {
  const { content, derived } = product;
  const number = content.catalogNumber ?? product.id;
  const url = addressesAt(site).product(product.id);
  const names = [content.name, content.iupacName, ...(content.synonyms ?? []), content.cas]
    .flatMap((name) => asciiName(name ?? '') ?? [])
    .filter(Boolean);
  return [
    ...recordFields({
      ...content,
      ...derived,
      number,
      formula: derived.formula ?? derived.writtenFormula,
      smiles: derived.structure?.canonicalSmiles,
      inchi: derived.structure?.inchi,
      inchiKey: derived.structure?.inchiKey,
    }),
    ['CATALOG_NUMBERS', catalogNumbers(content).join('\n')],
    ['PURITY', content.grades?.flatMap(({ purity }) => purity ?? []).join('\n')],
    ['GRADES', content.grades?.map(gradeText).filter(Boolean).join('\n')],
    [
      'PACKS',
      content.grades
        ?.flatMap((grade) => (grade.packs ?? []).map((pack) => packText(grade, pack)))
        .join('\n'),
    ],
    ['STRUCTURE_LINK', content.structure?.link],
    ['URL', url],
    ['PUBCHEM_EXT_DATASOURCE_REGID', number],
    ['PUBCHEM_SUBSTANCE_SYNONYM', [...new Set(names)].join('\n')],
    ['PUBCHEM_EXT_SUBSTANCE_URL', url],
  ];
}

/** "Reagent grade, ≥ 98 %, GC, crystals". */
function gradeText({ name, purity, method, form }: Grade): string {
  return [name, purity, method, form].filter(Boolean).join(', ');
}

/** "Reagent grade: 25 g, glass bottle, CT-11-25, 45.00 EUR (2026-10-01)". */
function packText(grade: Grade, pack: Pack): string {
  const { amount, container, catalogNumber, price = grade.price } = pack;
  const money =
    price &&
    (price === 'onRequest'
      ? 'price on request'
      : `${price.amount} ${price.currency} (${price.date})`);
  const name = grade.name ?? grade.purity;
  return `${name ? `${name}: ` : ''}${[amount, container, catalogNumber, money].filter(Boolean).join(', ')}`;
}

/** The whole catalog as one SDF file. */
export async function catalogSdf(products: readonly Product[], site: URL): Promise<string> {
  const records: string[] = [];
  for (const product of products) records.push(await productSdf(product, site));
  return records.join('');
}

/** The list of the parts of a catalog that is larger than one file may be: a record a part. */
export function partsSdf(parts: readonly object[]): string {
  const fieldsOf = (part: object) =>
    Object.entries(part).map(([name, value]): [string, string] => [
      name.toUpperCase(),
      String(value),
    ]);
  return parts.map((part) => sdfRecord(emptyMol(''), fieldsOf(part))).join('');
}

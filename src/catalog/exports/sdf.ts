import { shownStructure } from '#catalog/product/shown-structure.ts';
import { hasStructure, type Product, type StructuredProduct } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { catalogNumbers } from '#catalog/product/terms.ts';
import type { Grade, Pack } from '#catalog/content/schema/grades.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { columnOf, measuredTexts } from './measured-texts.ts';
import { asciiName } from '#chemistry/names/ascii-name.ts';

/** A product as an MDL molfile, its id in the title line. */
export async function productMol(product: StructuredProduct): Promise<string> {
  const { molblock } = await shownStructure(product);
  return molblock.replace(/^[^\n]*/, product.id);
}

/** A molfile without atoms, for a product without a structure. */
function emptyMol({ id }: Product): string {
  return `${id}\n\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END`;
}

/**
 * A product as one SDF record: molblock, then data fields (MDL CTfile formats). Without a catalog
 * number of the supplier, the id is used: aggregators identify a supplier's records by that
 * field. The PUBCHEM_… fields are for a deposition at PubChem
 * (pubchem.ncbi.nlm.nih.gov/upload/html/tags_substance.html), which accepts ASCII only.
 */
export async function productSdf(product: Product, site: URL): Promise<string> {
  const { content, derived } = product;
  const number = content.catalogNumber ?? product.id;
  const url = addressesAt(site).product(product.id);
  const names = [content.name, content.iupacName, ...(content.synonyms ?? []), content.cas]
    .flatMap((name) => asciiName(name ?? '') ?? [])
    .filter(Boolean);
  const fields: [string, string | undefined][] = [
    ['CATALOG_NUMBER', number],
    ['CAS', content.cas],
    ['NAME', content.name],
    ['IUPAC_NAME', content.iupacName],
    ['SYNONYMS', content.synonyms?.join('\n')],
    ['FORMULA', derived.formula ?? derived.writtenFormula],
    ['MOLAR_MASS', derived.molarMass?.toFixed(4)],
    ['MONOISOTOPIC_MASS', derived.monoisotopicMass?.toFixed(6)],
    ['SMILES', derived.structure?.canonicalSmiles],
    ['INCHI', derived.structure?.inchi],
    ['INCHIKEY', derived.structure?.inchiKey],
    ...PROPERTY_KINDS.map((kind): [string, string] => [
      columnOf(kind).toUpperCase(),
      measuredTexts(content.properties, kind).join('\n'),
    ]),
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
  const data = fields.map(([name, value]) => (value ? `>  <${name}>\n${value}\n\n` : ''));
  const mol = hasStructure(product) ? await productMol(product) : emptyMol(product);
  return `${mol.trimEnd()}\n${data.join('')}$$$$\n`;
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

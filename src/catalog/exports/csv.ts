import type { Product } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { columnOf, measuredTexts } from './measured-texts.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';

const COLUMNS = [
  'id',
  'cas',
  'name',
  'iupac_name',
  'formula',
  'molar_mass_g_per_mol',
  'monoisotopic_mass_da',
  'smiles',
  'inchi',
  'inchikey',
  'synonyms',
  'categories',
  'structure_link',
  'url',
] as const;

/** `melting_point` and so on: one column for each kind of measured value. */
const MEASURED_COLUMNS = PROPERTY_KINDS.map((kind) => columnOf(kind));

/**
 * The catalog as RFC 4180 CSV with a byte order mark, so that spreadsheets read it as UTF-8.
 * Several values in one field are separated by " | ". Measured values are texts as a product's file
 * may have them, "113-115 °C (15 mmHg)"; their sources are in the JSON.
 */
export function catalogCsv(products: readonly Product[], site: URL): string {
  const rows = products.map(({ id, content, derived }) => [
    id,
    content.cas ?? '',
    content.name,
    content.iupacName ?? '',
    derived.formula ?? derived.writtenFormula ?? '',
    derived.molarMass?.toFixed(4) ?? '',
    derived.monoisotopicMass?.toFixed(6) ?? '',
    derived.structure?.canonicalSmiles ?? '',
    derived.structure?.inchi ?? '',
    derived.structure?.inchiKey ?? '',
    content.synonyms?.join(' | ') ?? '',
    content.categories.join(' | '),
    content.structure?.link ?? '',
    addressesAt(site).product(id),
    ...PROPERTY_KINDS.map((kind) => measuredTexts(content.properties, kind).join(' | ')),
  ]);
  return writeCsv([[...COLUMNS, ...MEASURED_COLUMNS], ...rows], { guard: guardCell });
}

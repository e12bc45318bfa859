import type { Product } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';

const COLUMNS = [
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

/**
 * The catalog as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8.
 * Several values in one field are separated by " | ".
 */
export function catalogCsv(products: readonly Product[], site: URL): string {
  const rows = products.map(({ content, derived }) => [
    content.cas,
    content.name,
    content.iupacName ?? '',
    derived.formula,
    derived.molarMass.toFixed(4),
    derived.monoisotopicMass.toFixed(6),
    derived.canonicalSmiles,
    derived.inchi,
    derived.inchiKey,
    content.synonyms?.join(' | ') ?? '',
    content.categories.join(' | '),
    content.structure.link,
    addressesAt(site).product(content.cas),
  ]);
  return writeCsv([COLUMNS, ...rows], { guard: guardCell });
}

import { readCas } from '#chemistry/identifiers/cas.ts';
import { productId } from '#catalog/content/product-id.ts';
import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { WITHOUT_CAS, WITHOUT_STRUCTURE } from '#catalog/content/schema/without.ts';
import { textAt, problemAt, warningAt, type Check, type CheckContext } from './check.ts';

/**
 * A product has a CAS number or says why not, a structure or says why not, and its file is named by
 * its id. Without a stated formula, nothing is compared with the structure.
 */
export const identity: Check = (context) =>
  context.files.products.flatMap((file) => [
    ...eitherOr(file),
    ...formula(file, context),
    ...fileName(file),
  ]);

const FIELDS = [
  {
    field: 'cas',
    without: 'withoutCas',
    reasons: WITHOUT_CAS,
    example: '2142-70-3',
  },
  {
    field: 'structure',
    without: 'withoutStructure',
    reasons: WITHOUT_STRUCTURE,
    example: '{ smiles: CC(=O)c1ccccc1I, link: assumed }',
  },
] as const;

function eitherOr(file: ContentFile) {
  return FIELDS.flatMap(({ field, without, reasons, example }) => {
    const [stated, reason] = [field, without].map((one) => valueAt(file.data, [one]));
    const choice = `Write ${field}: ${example}, or ${without} with one of ${reasons.join(', ')}.`;
    if (stated === undefined && reason === undefined)
      return [problemAt(file, [field], 'is missing', choice)];
    if (stated !== undefined && reason !== undefined) {
      const what = `${String(reason)}: there is a ${field} as well`;
      return [problemAt(file, [without], what, `Remove ${without}, or remove ${field}.`)];
    }
    return [];
  });
}

function formula(file: ContentFile, { structures, files, sourceIds }: CheckContext) {
  const [structure, stated] = ['structure', 'formula'].map((one) => valueAt(file.data, [one]));
  if (structure === undefined || stated !== undefined) return [];
  const read = structures.get(file);
  const isRead = read && 'formula' in read;
  const source = textAt(files.company[0] ?? file, 'source') ?? [...(sourceIds ?? [])][0] ?? 'id';
  const example = `formula: { value: ${isRead ? read.formula : 'C8H7IO'}, source: ${source} }`;
  const why = isRead
    ? 'The formula of the supplier is compared with that of the structure. This is that of the structure: compare it with your list, which is the source.'
    : 'The formula of the supplier is compared with that of the structure. Write the one of your list.';
  const place = file.placeOf(['structure']);
  return [{ ...warningAt(file, ['formula'], `is missing: write ${example}`, why), ...place }];
}

const NAMED_BY = {
  cas: 'CAS number',
  catalogNumber: 'catalog number where it has no CAS number',
  name: 'name where it has neither CAS number nor catalog number',
};

function fileName(file: ContentFile) {
  const [cas, catalogNumber, name] = ['cas', 'catalogNumber', 'name'].map((one) =>
    textAt(file, one),
  );
  // Without a number and a reason, that is the mistake.
  if (cas === undefined && valueAt(file.data, ['withoutCas']) === undefined) return [];
  // A number with a wrong digit names no file; casNumber tells it.
  if (cas !== undefined && readCas(cas)?.valid === false) return [];
  const id = productId({ cas, catalogNumber, name });
  if (id === file.id) return [];
  // Names that differ in signs alone give one slug: pinene, pinene-2.
  if (
    cas === undefined &&
    id !== '' &&
    file.id.startsWith(`${id}-`) &&
    /^\d+$/.test(file.id.slice(id.length + 1))
  )
    return [];
  const field = cas ? 'cas' : catalogNumber ? 'catalogNumber' : 'name';
  const stated = cas ?? catalogNumber ?? name ?? '';
  if (id === '')
    return [
      problemAt(
        file,
        ['catalogNumber'],
        'is missing',
        'Without a CAS number a product is named by its catalog number, or by a name in Latin letters. Example: catalogNumber: CT-0001',
      ),
    ];
  return [
    problemAt(
      file,
      [field],
      `${stated}: the file is named ${file.id}.yaml`,
      `A product's file is named by its ${NAMED_BY[field]}: rename it to ${id}.yaml, or correct the ${field === 'cas' ? 'number' : field}.`,
    ),
  ];
}

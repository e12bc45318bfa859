import { readCas } from '#chemistry/identifiers/cas.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check, type CheckContext } from './check.ts';

/** CAS numbers, structures (InChIKeys), catalog numbers and category slugs are unique. */
export const unique: Check = (context) => [
  ...RULES.flatMap(({ path, identify, why }) =>
    duplicates(context.files.products, (file) => identify(file, context), path, why),
  ),
  ...duplicates(
    [...context.files.products, ...context.files.categories],
    (file) => file.file.replace(/\.\w+$/, '').toLowerCase(),
    [],
    'Two files with one name make one address: remove one of them.',
  ),
];

interface Rule {
  path: string[];
  identify: (file: ContentFile, context: CheckContext) => string | undefined;
  why: string;
}

const RULES: Rule[] = [
  {
    path: ['cas'],
    identify: (file) => {
      const cas = textAt(file, 'cas');
      return cas === undefined ? undefined : (readCas(cas)?.cas ?? cas);
    },
    why: 'A CAS number stands for one product: merge the files, or correct the number.',
  },
  {
    path: ['structure', 'smiles'],
    identify: (file, { structures }) => {
      const structure = structures.get(file);
      return structure && 'inchiKey' in structure ? structure.inchiKey : undefined;
    },
    why: 'Two products with one InChIKey are the same compound: merge them, correct the structure (stereochemistry included), or say in structure.configuration which of them is racemic or relative.',
  },
  {
    path: ['catalogNumber'],
    identify: (file) => textAt(file, 'catalogNumber'),
    why: 'An order number stands for one product: correct one of them.',
  },
];

function duplicates(
  files: readonly ContentFile[],
  identify: (file: ContentFile) => string | undefined,
  path: readonly string[],
  why: string,
) {
  const groups = Map.groupBy(files, (file) => identify(file) ?? '');
  return [...groups.entries()]
    .filter(([key, group]) => key !== '' && group.length > 1)
    .flatMap(([key, group]) =>
      group.map((file) => {
        const others = group.filter((other) => other !== file).map((other) => other.file);
        return problemAt(file, path, `${key}: also in ${others.join(', ')}`, why);
      }),
    );
}

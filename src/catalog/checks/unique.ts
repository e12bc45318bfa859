import { readCas } from '#chemistry/identifiers/cas.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { entriesAt, problemAt, textAt, type Check, type CheckContext } from './check.ts';

/** CAS numbers, structures (InChIKeys), catalog numbers and category slugs are unique. */
export const unique: Check = (context) => [
  ...RULES.flatMap(({ path, identify, why }) =>
    duplicates(context.files.products, (file) => identify(file, context), path, why),
  ),
  ...catalogNumbers(context.files.products),
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
    why: 'A CAS number stands for one substance: put its grades into one file, or correct the number. A solution or another preparation has the number in composition.parts.',
  },
  {
    path: ['structure', 'smiles'],
    identify: (file, { structures }) => {
      const structure = structures.get(file);
      return structure && 'inchiKey' in structure ? structure.inchiKey : undefined;
    },
    why: 'Two products with one InChIKey are the same compound: merge them, correct the structure (stereochemistry included), or say in structure.configuration which of them is racemic or relative.',
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

/** An order number stands for one product, grade or pack. */
function catalogNumbers(files: readonly ContentFile[]) {
  const all = files.flatMap((file) => {
    const grades = entriesAt(file, 'grades');
    const packs = grades.flatMap((grade) => entriesAt(file, ...grade, 'packs'));
    return [[], ...grades, ...packs].flatMap((place) => {
      const path = [...place, 'catalogNumber'];
      const number = textAt(file, ...path);
      return number === undefined ? [] : [{ file, path, number }];
    });
  });
  return [...Map.groupBy(all, ({ number }) => number).values()].flatMap((group) => {
    const [first] = group;
    // A product with one grade or pack has its number in both places.
    const isOne =
      group.every(({ file }) => file === first?.file) &&
      group.length === new Set(group.map(({ path }) => path.length)).size;
    if (isOne) return [];
    return group.map(({ file, path, number }) => {
      const others = group.filter((other) => other.file !== file).map((other) => other.file.file);
      const where =
        others.length > 0 ? `also in ${[...new Set(others)].join(', ')}` : 'there twice';
      return problemAt(
        file,
        path,
        `${number}: ${where}`,
        'An order number stands for one product, grade or pack: correct one of them.',
      );
    });
  });
}

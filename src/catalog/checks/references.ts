import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { problemAt, type Check } from './check.ts';

/** Every source named is in sources.yaml, and every category named is in categories/. */
export const references: Check = ({ files, sourceIds }) => {
  const slugs = files.categories.map(({ id }) => id);
  const cited = [...files.company, ...files.categories, ...files.products];
  return [
    ...cited.flatMap((file) =>
      sourcePaths(file.data)
        .filter((path) => sourceIds?.has(String(valueAt(file.data, path))) === false)
        .map((path) => unknownSource(file, path)),
    ),
    ...files.products.flatMap((file) => unknownCategories(file, slugs)),
  ];
};

/** Paths of all fields called `source` that hold text, at any depth. */
function sourcePaths(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const step = [...path, Array.isArray(data) ? Number(key) : key];
    return key === 'source' && typeof value === 'string' ? [step] : sourcePaths(value, step);
  });
}

function unknownSource(file: ContentFile, path: FieldPath) {
  const id = String(valueAt(file.data, path));
  return problemAt(
    file,
    path,
    `no source '${id}' in sources.yaml`,
    'Every fact names the source it was taken from: add the source there, or correct the id.',
  );
}

function unknownCategories(file: ContentFile, slugs: readonly string[]) {
  const named = valueAt(file.data, ['categories']);
  if (!Array.isArray(named)) return [];
  return named.flatMap((slug: unknown, i) =>
    typeof slug !== 'string' || slugs.includes(slug)
      ? []
      : [
          problemAt(
            file,
            ['categories', i],
            `no category '${slug}'`,
            `Categories are the files of categories/: ${slugs.join(', ') || 'none yet'}. Add categories/${slug}.yaml, or correct the name.`,
          ),
        ],
  );
}

import type { ContentFile } from '#catalog/content/read.ts';
import { suggestion } from '#catalog/content/schema-problems.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** The parent of a category is a category, and no category lies within itself. */
export const nestedCategories: Check = ({ files: { categories } }) => {
  const bySlug = new Map(categories.map((file) => [file.id, file]));
  const parentOf = (file: ContentFile) => bySlug.get(textAt(file, 'parent') ?? '');
  const circles = categories.map((file) => circleFrom(file, parentOf));
  return [
    ...categories.flatMap((file) => unknownParent(file, [...bySlug.keys()])),
    ...circles.flatMap((circle) => describeCircle(circle)),
  ];
};

function unknownParent(file: ContentFile, slugs: readonly string[]) {
  const parent = textAt(file, 'parent');
  if (parent === undefined || slugs.includes(parent)) return [];
  return [
    problemAt(
      file,
      ['parent'],
      `no category '${parent}'${suggestion(parent, slugs)}`,
      `The parent is the file name of the category above, without .yaml: correct it, add categories/${parent}.yaml, or leave it out for a category at the top.`,
    ),
  ];
}

/** The categories from one up to itself again; empty if its way up ends. */
function circleFrom(
  file: ContentFile,
  parentOf: (file: ContentFile) => ContentFile | undefined,
): ContentFile[] {
  const way = new Set<ContentFile>();
  for (let at: ContentFile | undefined = file; at && !way.has(at); at = parentOf(at)) way.add(at);
  const [...found] = way;
  return parentOf(found.at(-1) ?? file) === file ? found : [];
}

/** One problem a circle, in the file that comes first. */
function describeCircle(circle: readonly ContentFile[]) {
  const [first] = circle;
  if (!first || circle.some(({ file }) => file < first.file)) return [];
  const way = [...circle, first].map(({ id }) => id).join(' → ');
  return [
    problemAt(
      first,
      ['parent'],
      `the categories go round in a circle: ${way}`,
      'Each is the parent of the one before it, so that none is at the top and no page leads to them: correct one parent, or leave it out in the category at the top.',
    ),
  ];
}

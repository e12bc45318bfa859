import type { Problem } from '#catalog/content/problem.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { entriesAt, problemAt, textAt, type Check } from './check.ts';

/** Successors exist and lead somewhere, earlier ids are free, and days are in their order. */
export const life: Check = ({ files: { products } }) => {
  const byId = new Map(products.map((file) => [file.id, file]));
  const formerly = products.flatMap((file) =>
    entriesAt(file, 'formerly').map((path) => ({ file, path, id: textAt(file, ...path) ?? '' })),
  );
  return [
    ...products.flatMap((file) => [...successor(file, byId), ...days(file)]),
    ...formerly.flatMap(({ file, path, id }) => {
      const other = formerly.find((one) => one.id === id && one.file !== file)?.file;
      const taken = byId.get(id) ?? other;
      if (!taken || id === '') return [];
      const what = `${id}: ${taken === other ? `${other.file} names it as well` : 'there is a product with this id'}`;
      return [problemAt(file, path, what, 'An address leads to one product: remove the id.')];
    }),
  ];
};

function successor(file: ContentFile, byId: ReadonlyMap<string, ContentFile>): Problem[] {
  const id = textAt(file, 'replacedBy');
  if (id === undefined) return [];
  const problem = (what: string, why: string) => [problemAt(file, ['replacedBy'], what, why)];
  if (!byId.has(id))
    return problem(
      `there is no product ${id}`,
      `Name the file of the successor in products/ without .yaml, or add products/${id}.yaml.`,
    );
  const way = [file.id];
  for (let next: string | undefined = id; next !== undefined;) {
    way.push(next);
    if (next === file.id)
      return problem(`leads in a circle: ${way.join(' → ')}`, 'The last successor is still sold.');
    const found: ContentFile | undefined = byId.get(next);
    next = found && way.length <= byId.size ? textAt(found, 'replacedBy') : undefined;
  }
  return [];
}

function days(file: ContentFile): Problem[] {
  const [added, changed] = ['added', 'changed'].map((field) => textAt(file, field));
  if (added === undefined || changed === undefined || added <= changed) return [];
  const what = `${changed}: before the product was added, ${added}`;
  return [problemAt(file, ['changed'], what, 'Correct added or changed.')];
}

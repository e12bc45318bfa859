import { slugOf } from '#catalog/content/product-id.ts';
import { problemAt, type Check } from './check.ts';

/** The name of a category's file is part of an address. */
export const categorySlugs: Check = ({ files: { categories } }) =>
  categories.flatMap((file) => {
    // Of digits alone it would be the address of a further page of the list.
    if (/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/.test(file.id)) return [];
    const slug = slugOf(file.id);
    const name = slug === '' || /^\d+$/.test(slug) ? 'category-name' : slug;
    const why = `Name it with lower case letters, digits and hyphens, and in products and parents likewise: ${name}.yaml`;
    return [problemAt(file, [], `'${file.id}' cannot be part of an address`, why)];
  });

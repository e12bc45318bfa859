import type { Problem } from '#catalog/content/problem.ts';
import { entriesAt, problemAt, textAt, type Check } from './check.ts';

/** Every picture that a product names is there, and every file below pictures/ is named and one. */
export const pictures: Check = ({ files, pictures: found }) => {
  const keyOf = (folder: string, file: string) => `${folder}/${file}`;
  const there = new Set(found.map(({ folder, file }) => keyOf(folder, file)));
  const named = files.products.flatMap((file) =>
    entriesAt(file, 'pictures').map((entry) => {
      const path = [...entry, 'file'];
      return { file, path, picture: textAt(file, ...path) ?? '' };
    }),
  );
  const keys = new Set(named.map(({ file, picture }) => keyOf(file.id, picture)));
  return [
    ...named.flatMap(({ file, path, picture }) => {
      const key = keyOf(file.id, picture);
      if (picture === '' || there.has(key)) return [];
      const why = `Put the file there, or correct its name: pictures/${file.id}/ is the folder of this product.`;
      return [problemAt(file, path, `there is no file pictures/${key}`, why)];
    }),
    ...found.flatMap(({ folder, file, isPicture, fault }): Problem[] => {
      const problem = { file: ['pictures', folder, file].filter(Boolean).join('/'), field: '' };
      if (fault) return [{ ...problem, ...fault }];
      if (folder === '')
        return [
          {
            ...problem,
            what: 'lies in no product’s folder',
            why: 'Put it into pictures/<id>/, the folder of the product that it shows.',
          },
        ];
      if (!isPicture)
        return [
          {
            ...problem,
            what: 'is no JPEG, PNG or WebP',
            why: 'Save the picture in one of these forms.',
          },
        ];
      if (keys.has(keyOf(folder, file))) return [];
      const what = 'no product names it';
      const why = `Name it in products/${folder}.yaml as pictures: [{ file: ${file}, alt: … }], or remove it.`;
      return [{ ...problem, what, why, severity: 'warning' }];
    }),
  ];
};

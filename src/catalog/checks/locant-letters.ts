import { capitalLocants } from '#chemistry/names/lower-case-locants.ts';
import { readableNames } from './name-structure.ts';
import { warningAt, type Check } from './check.ts';

/** N,N- in small letters is printed as n for "normal". */
export const locantLetters: Check = ({ files }) =>
  files.products.flatMap((file) =>
    readableNames(file).flatMap(({ path, name }) => {
      const right = capitalLocants(name);
      return right === undefined
        ? []
        : [
            warningAt(
              file,
              path,
              `${name}: locants in small letters; ${right}?`,
              'n is the prefix "normal", N the locant of a nitrogen atom.',
            ),
          ];
    }),
  );

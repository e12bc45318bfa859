import { labelElements } from '#catalog/content/ghs-label-elements.ts';
import { problemAt, type Check } from '#catalog/checks/check.ts';
import { labelsOf, listed } from './labels.ts';

/**
 * Every pictogram belongs to an H statement: CLP, Article 19 and Annex I, tables of
 * label elements. H412 and H413 have none.
 */
export const unfoundedPictograms: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file)
      .filter(({ isReadable }) => isReadable)
      .flatMap(({ path, pictograms, codes }) => {
        const founded = new Set<string>(
          codes.flatMap((code) => labelElements(code)?.pictograms.flat() ?? []),
        );
        return pictograms.flatMap((pictogram, at) =>
          founded.has(pictogram)
            ? []
            : [
                problemAt(
                  file,
                  [...path, 'pictograms', at],
                  `${pictogram}: no H statement brings it; the label has ${listed(codes) || 'none'}`,
                  'Look at section 2.2 of the safety data sheet again: add the statement that brings it, or take the pictogram out (CLP, Annex I; GHS, Annex 1).',
                ),
              ],
        );
      }),
  );

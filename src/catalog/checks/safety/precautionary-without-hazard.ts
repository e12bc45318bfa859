import { problemAt, type Check } from '#catalog/checks/check.ts';
import { labelsOf, listed } from './labels.ts';

/**
 * P statements follow from H statements: CLP, Article 22, with Annex IV; without H statements there are none.
 * P101 to P103 are general and need no H statement.
 */
export const precautionaryWithoutHazard: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file).flatMap(({ path, codes, precautionary }) => {
      const special = precautionary.filter((code) => !/^P10[123]$/.test(code));
      if (codes.length > 0 || special.length === 0) return [];
      return [
        problemAt(
          file,
          [...path, 'precautionary'],
          `${listed(special)}: there is no H statement`,
          'P statements say what to do about the hazards that H statements name: add those of section 2.2 of the safety data sheet, or take the P statements out (CLP, Article 22).',
        ),
      ];
    }),
  );

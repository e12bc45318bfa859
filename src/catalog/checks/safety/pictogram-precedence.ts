import { problemAt, type Check } from '#catalog/checks/check.ts';
import { has, labelsOf, listed, type Label } from './labels.ts';

/**
 * Precedence over the exclamation mark: CLP, Article 26(1)(b) to (d); UN GHS 1.4.10.5.3.1. The skull
 * replaces it; corrosion replaces it for skin and eye irritation, GHS08 for respiratory sensitisation
 * (H334) also for skin sensitisation. The exclamation mark of H420 is not for health and stays.
 * Corrosion of metals alone (H290) is not checked: the two texts differ on it.
 */
export const pictogramPrecedence: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file).flatMap((label) => {
      const at = label.pictograms.indexOf('GHS07');
      const reason = at < 0 || has(label.codes, 'H420') ? undefined : drivenOutBy(label);
      if (reason === undefined) return [];
      return [
        problemAt(
          file,
          [...label.path, 'pictograms', at],
          `GHS07: it gives way to ${reason}`,
          'The exclamation mark does not stand beside a graver pictogram for the same kind of hazard (CLP, Article 26(1)): take GHS07 out, or correct the statements.',
        ),
      ];
    }),
  );

function drivenOutBy({ pictograms, codes }: Label): string | undefined {
  if (pictograms.includes('GHS06')) return 'GHS06';
  const marked = codes.filter((code) => has([code], ...EXCLAMATION));
  if (marked.length === 0) return undefined;
  for (const { pictogram, causes, drivesOut } of GRAVER) {
    const isThere = pictograms.includes(pictogram) && has(codes, ...causes);
    if (isThere && marked.every((code) => drivesOut.includes(code)))
      return `${pictogram}: ${listed(marked)} ${marked.length > 1 ? 'need' : 'needs'} none of its own`;
  }
  return undefined;
}

/** Statements of health hazards whose pictogram is the exclamation mark. */
const EXCLAMATION = ['H302', 'H312', 'H315', 'H317', 'H319', 'H332', 'H335', 'H336'];

/** Article 26(1)(c) and (d). */
const GRAVER = [
  { pictogram: 'GHS05', causes: ['H314', 'H318'], drivesOut: ['H315', 'H319'] },
  { pictogram: 'GHS08', causes: ['H334'], drivesOut: ['H315', 'H317', 'H319'] },
];

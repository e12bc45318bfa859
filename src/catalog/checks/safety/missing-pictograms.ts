import { labelElements } from '#catalog/content/ghs-label-elements.ts';
import { PICTOGRAMS } from '#catalog/content/ghs.ts';
import { problemAt, type Check } from '#catalog/checks/check.ts';
import { has, labelsOf, listed, type Label } from './labels.ts';

/**
 * Every H statement has its pictogram: CLP, Article 19 and Annex I, tables of label elements, except
 * those that Article 26(1) removes or makes optional. Article 33, by which a transport label replaces
 * a pictogram, applies to packages and not to safety data sheets.
 */
export const missingPictograms: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file).flatMap((label) => {
      const missing = PICTOGRAMS.filter((pictogram) => needing(label, pictogram).length > 0);
      return missing.map((pictogram) => {
        const codes = needing(label, pictogram);
        return problemAt(
          file,
          [...label.path, 'pictograms'],
          `${listed([...new Set(codes)])} ${codes.length > 1 ? 'need' : 'needs'} ${pictogram}, which is not there`,
          `Look at section 2.2 of the safety data sheet again: add ${pictogram}, or correct the statement (CLP, Annex I; GHS, Annex 1).`,
        );
      });
    }),
  );

/** The statements for which the pictogram is missing. */
function needing(label: Label, pictogram: (typeof PICTOGRAMS)[number]): string[] {
  const { pictograms, codes } = label;
  if (pictograms.includes(pictogram) || isWaived(label, pictogram)) return [];
  return codes.filter((code) => {
    const sets = labelElements(code)?.pictograms ?? [[]];
    const isMet = sets.some((set) => set.every((one) => pictograms.includes(one)));
    return !isMet && sets.every((set) => set.includes(pictogram)) && !isCovered(label, code);
  });
}

/** Article 26(1)(a), (b) and (e): whether another pictogram makes this one optional or removes it. */
function isWaived({ pictograms, codes }: Label, pictogram: string): boolean {
  switch (pictogram) {
    case 'GHS02':
    case 'GHS03':
      return pictograms.includes('GHS01') && !has(codes, 'H241');
    case 'GHS04':
      return pictograms.includes('GHS02') || pictograms.includes('GHS06');
    case 'GHS07':
      return pictograms.includes('GHS06');
    default:
      return false;
  }
}

/** Article 26(1)(c) and (d): irritation and sensitisation with a pictogram of higher precedence. */
function isCovered({ pictograms, codes }: Label, code: string): boolean {
  const isIrritant = ['H315', 'H319'].includes(code);
  const isSensitiser = code === 'H317';
  return (
    (isIrritant && pictograms.includes('GHS05')) ||
    ((isIrritant || isSensitiser) && pictograms.includes('GHS08') && has(codes, 'H334'))
  );
}

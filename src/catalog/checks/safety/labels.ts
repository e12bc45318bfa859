import { readHazardCode } from '#catalog/content/ghs.ts';
import { labelElements } from '#catalog/content/ghs-label-elements.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { PRODUCT_LABELS, entriesAt } from './entries.ts';

/** A GHS label of a file, ready for comparison. */
export interface Label {
  path: FieldPath;
  /** As written; undefined if there is none. */
  signalWord: string | undefined;
  pictograms: readonly string[];
  /** Single H and EUH codes without parentheses, e.g. H300, H330, H360FD. */
  codes: readonly string[];
  /** The single codes with the organ or route named after them, e.g. "H373 (lungs)". */
  hazards: readonly { code: string; named: string | undefined }[];
  precautionary: readonly string[];
  /** Whether every H statement is known, so that `codes` is complete. */
  isReadable: boolean;
}

/** The labels of a product's file; entries of another shape count as empty. */
export function labelsOf(file: ContentFile): Label[] {
  return entriesAt(file, PRODUCT_LABELS).map((path) => {
    const texts = (field: string) => {
      const list = valueAt(file.data, [...path, field]);
      return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
    };
    const signalWord = valueAt(file.data, [...path, 'signalWord']);
    const hazards = texts('hazard').flatMap((written) => {
      const { codes, named } = readHazardCode(written);
      return codes.map((code) => ({ code, named }));
    });
    const codes = hazards.map(({ code }) => code);
    return {
      path,
      signalWord: typeof signalWord === 'string' ? signalWord : undefined,
      pictograms: texts('pictograms'),
      codes,
      hazards,
      precautionary: texts('precautionary'),
      isReadable: codes.every((code) => labelElements(code) !== undefined),
    };
  });
}

/** Whether a code has one of the prefixes: `has(codes, 'H22')` is true of H225. */
export function has(codes: readonly string[], ...prefixes: string[]): boolean {
  return codes.some((code) => prefixes.some((prefix) => code.startsWith(prefix)));
}

/** "H315 and H319", "H224, H225 and H226". */
export function listed(texts: readonly string[], word = 'and'): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Solubility in words: "soluble in ethanol", "insoluble", "miscible with water at 20 °C". */
import type { MeasuredFields } from './measured-fields.ts';

const WORDS = String.raw`(?:(?:not|very|freely|readily|easily|highly|well|hardly|barely|sparingly|slightly|poorly|moderately|partly|partially|practically|almost|completely|fully) )*(?:soluble|insoluble|miscible|immiscible)`;
const PATTERN = new RegExp(
  `^(?<words>${WORDS})(?: (?:in|with) (?<solvent>[^()\\d;,][^();,]*?))?(?: ?[(,]? ?(?:at )?(?<temperature>-?\\d+(?:\\.\\d+)?) ?°?C\\)?)?$`,
  'i',
);

export function readSolubility(text: string): MeasuredFields | undefined {
  const found = PATTERN.exec(text)?.groups;
  if (!found) return undefined;
  const { words = '', solvent, temperature } = found;
  return {
    text: words,
    ...(solvent !== undefined && { solvent: solvent.replace(/ at$/, '') }),
    ...(temperature !== undefined && { temperature: `${temperature} °C` }),
  };
}

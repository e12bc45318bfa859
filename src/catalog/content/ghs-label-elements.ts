/**
 * Pictograms and signal words of each H statement: Regulation (EC) No 1272/2008 (CLP),
 * Annex I, tables of label elements of each class (2.1.2 to 5.1), as of 2025; categories that
 * the CLP lacks (H204 with GHS07, H209 to H211, H227, H303, H305, H313, H316, H320, H333, H401,
 * H402) after the GHS, Annex 1. Compared in November 2026 with PubChem's list of the tenth edition of
 * the GHS (as in cheminfo/ghs-hazard, c090d16), whose differences (H204, H205) are alternatives here.
 *
 * A row holds a code, its pictograms and its signal words. "+" joins pictograms of one category;
 * "/" separates the categories of a statement; "-" is none.
 */
import type { Pictogram } from './ghs.ts';
import type { Classification } from './schema/safety.ts';

export type SignalWord = Classification['signalWord'];

const TABLE = `
H200 GHS01 danger
H201 GHS01 danger
H202 GHS01 danger
H203 GHS01 danger
H204 GHS01/GHS07 danger/warning
H205 GHS01/GHS02/- danger
H206 GHS02 danger
H207 GHS02 danger/warning
H208 GHS02 warning
H209 GHS01 danger/warning
H210 GHS01 danger/warning
H211 GHS01 danger/warning
H220 GHS02 danger
H221 GHS02/- danger/warning
H222 GHS02 danger
H223 GHS02 warning
H224 GHS02 danger
H225 GHS02 danger
H226 GHS02 warning
H227 - warning
H228 GHS02 danger/warning
H229 GHS02/- danger/warning
H230 GHS02/- danger/none
H231 GHS02/- danger/none
H232 GHS02 danger
H240 GHS01 danger
H241 GHS01+GHS02 danger
H242 GHS02 danger/warning
H250 GHS02 danger
H251 GHS02 danger
H252 GHS02 warning
H260 GHS02 danger
H261 GHS02 danger/warning
H270 GHS03 danger
H271 GHS03 danger
H272 GHS03 danger/warning
H280 GHS04 warning
H281 GHS04 warning
H282 GHS02+GHS04 danger
H283 GHS02+GHS04 warning
H284 GHS04 warning
H290 GHS05 warning
H300 GHS06 danger
H301 GHS06 danger
H302 GHS07 warning
H303 - warning
H304 GHS08 danger
H305 GHS08 warning
H310 GHS06 danger
H311 GHS06 danger
H312 GHS07 warning
H313 - warning
H314 GHS05 danger
H315 GHS07 warning
H316 - warning
H317 GHS07 warning
H318 GHS05 danger
H319 GHS07 warning
H320 - warning
H330 GHS06 danger
H331 GHS06 danger
H332 GHS07 warning
H333 - warning
H334 GHS08 danger
H335 GHS07 warning
H336 GHS07 warning
H340 GHS08 danger
H341 GHS08 warning
H350 GHS08 danger
H351 GHS08 warning
H360 GHS08 danger
H361 GHS08 warning
H362 - none
H370 GHS08 danger
H371 GHS08 warning
H372 GHS08 danger
H373 GHS08 warning
H400 GHS09 warning
H401 - none
H402 - none
H410 GHS09 warning
H411 GHS09 none
H412 - none
H413 - none
H420 GHS07 warning
EUH059 - danger/none
EUH380 - danger
EUH381 - warning
EUH430 - danger
EUH431 - warning
EUH440 - danger
EUH441 - danger
EUH450 - danger
EUH451 - danger`;

export interface LabelElements {
  /** Sets of pictograms, one of which is on the label; an empty set needs none. */
  pictograms: readonly (readonly Pictogram[])[];
  signalWords: readonly SignalWord[];
}

const ELEMENTS: ReadonlyMap<string, LabelElements> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row): [string, LabelElements] => {
      const [code = '', pictograms = '', words = ''] = row.split(' ');
      const sets = pictograms.split('/').map((set) => (set === '-' ? [] : set.split('+')));
      return [
        code,
        {
          pictograms: sets as Pictogram[][],
          signalWords: words.split('/') as SignalWord[],
        },
      ];
    }),
);

/** Other EUH statements have neither pictogram nor signal word. */
const SUPPLEMENT: LabelElements = { pictograms: [[]], signalWords: ['none'] };

/**
 * Label elements of a single code, ignoring letters after the digits:
 * `labelElements('H360FD')` has GHS08 and danger. Undefined for an unknown code.
 */
export function labelElements(code: string): LabelElements | undefined {
  const base = /^(?:EUH\d{3}|H\d{3})/.exec(code)?.[0] ?? '';
  return ELEMENTS.get(base) ?? (base.startsWith('EUH') ? SUPPLEMENT : undefined);
}

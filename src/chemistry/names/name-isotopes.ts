/** Isotopes in names. */
import type { Claim } from './claim.ts';

/** An isotope; how many of it, where the name says so. */
export interface NamedIsotope {
  /** As in a formula: D, T, 13C; undefined where the name says "labelled" alone. */
  readonly nuclide: string;
  readonly count: number | undefined;
}

/**
 * D and its number behind a hyphen, "acetone-d6" and "acetone-D6", in brackets, "[D6]acetone",
 * "(d6)", or as 2H with a number: (2H) alone is indicated hydrogen. "Vitamin D3", "(D4)" for a siloxane and the dye "K-D6" name no deuterium.
 */
const PATTERNS: readonly [RegExp, string][] = [
  [/(?<=[-\s([])d(\d+)(?=$|[\s)\],-])/g, 'D'],
  [/(?<=[a-z)\]]-)D(\d+)(?=$|[\s,)])/g, 'D'],
  [/\[[\d,]*-?D(\d*)\]/g, 'D'],
  [/(?<=[[(,-])2H(\d+)(?=[\]),])|\[2H\]/g, 'D'],
  [/(?<=[a-z]-)d(?=$|[\s,])/g, 'D'],
  [/\b[Dd]euter(?:io|ated|ium)/g, 'D'],
  [/(?<![\d.])(13C|14C|15N|17O|18O)(\d*)(?![\d:])/g, ''],
];
const OTHERWISE = /\bvitamin|prostaglandin|thromboxane|leukotriene|\bdye\b/i;

export function isotopesOf(name: string): Claim<NamedIsotope>[] {
  if (OTHERWISE.test(name)) return [];
  return PATTERNS.flatMap(([pattern, deuterium]) =>
    [...name.matchAll(pattern)].map((match) => {
      const [text, nuclide = '', figure] = deuterium ? [match[0], deuterium, match[1]] : match;
      return { text: text.trim(), value: { nuclide, count: figure ? Number(figure) : undefined } };
    }),
  );
}

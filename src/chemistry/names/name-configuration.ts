/** Descriptors of configuration in names. */
import { claim, type Claim } from './claim.ts';

export interface NamedConfiguration {
  /** Of the letters for double bonds, which. */
  readonly bonds: readonly ('E' | 'Z')[];
  /** R*, S* and rel- say how centres stand to each other and no more. */
  readonly isRelative: boolean;
}

/** "(1R,2S)", "(2E,4Z)", "(S,S)", "(1R*,2R*)": not behind a letter, where (R) is a trade mark. */
const LOCATED =
  /(?<![A-Za-z])\(\d+[a-z]?['′]*(?:αβ)?[RSEZrs]\*?(?:,\s*\d+[a-z]?['′]*[RSEZrs]\*?)*\)/g;
const ALIKE = /(?<![A-Za-z])\(([RSEZ])(?:,\s?\1)*\)(?=-)|(?<=[-,]\s?)\(([RSEZrs])(?:,\s?\2)*\)$/g;
const STARRED = /(?<![A-Za-z])\((?:[RS]\*)(?:,\s?[RS]\*)*\)/g;

/** cis-, meso-; D- and L- before a small letter, or at the start of a name or residue. */
const WORDS = [
  /(?<![A-Za-z])(?:cis|trans|meso)(?=-)/i,
  /(?<![A-Za-z])[DL](?=-[a-z(])|(?<=^|[-\s])[DL](?=-[A-Z][a-z])/,
];

/** Both forms, or no particular one. */
const MIXTURE =
  /\bcis\W{1,3}(?:and |or )?trans\b|\btrans\W{1,3}(?:and |or )?cis\b|\bmixture\b|\bmixed\b|\bisomers\b|\([EZ]\)-?[\s/,]+(?:and |or )?\([EZ]\)/i;

export function configurationOf(name: string): Claim<NamedConfiguration> | undefined {
  if (MIXTURE.test(name)) return undefined;
  const letters = [LOCATED, ALIKE, STARRED].flatMap((one) => name.match(one) ?? []);
  const bonds = letters.flatMap((text) => text.match(/[EZ]/g) ?? []) as ('E' | 'Z')[];
  const [word] = WORDS.flatMap((one) => one.exec(name) ?? []);
  const text = letters[0] ?? word;
  const isRelative = /\brel-/.test(name) || letters.some((one) => one.includes('*'));
  return text === undefined ? undefined : { text, value: { bonds, isRelative } };
}

/** rac-, DL-, (±), (RS). */
const RACEMIC =
  /\brac-|\bracemic\b|\b(?:DL|D,L)-|\(±\)|\(\+\/-\)|\(\+-\)|(?<![A-Za-z])\(\d*[a-z]?(?:RS|SR)(?=[,)])/i;

export function racemateOf(name: string): Claim<true> | undefined {
  return claim(name, RACEMIC, true);
}

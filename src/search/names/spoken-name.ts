import { DASHES } from '#chemistry/characters.ts';
import { canonicalName } from './canonical-name.ts';
import { fold } from './fold.ts';
import { translated } from './translated-name.ts';
import { parseName } from './parse-name.ts';

const HYPHEN_AT_END = new RegExp(`[-${DASHES}]\\s*$`);

/**
 * An inverted name in its usual order: the index name "Ethanone, 1-(4-chlorophenyl)-" is
 * 1-(4-chlorophenyl)ethanone, "Benzoic acid, 2-hydroxy-, methyl ester" is 2-hydroxybenzoic acid
 * methyl ester. Undefined for a name that is not inverted.
 */
export function uninverted(name: string): string | undefined {
  const [parent = '', ...parts] = name.split(/,\s+|(?<=\p{L}{4}),/u);
  const prefixes = parts.filter((part) => HYPHEN_AT_END.test(part));
  if (prefixes.length === 0 || parent.trim() === '') return undefined;
  const suffixes = parts.filter((part) => !HYPHEN_AT_END.test(part));
  const joint = /^\s*\d/.test(parent) ? '' : HYPHEN_AT_END;
  return [...prefixes.reverse().map((part) => part.replace(joint, '')), parent]
    .join('')
    .concat(...suffixes.map((part) => ` ${part}`));
}

const ACID = /[\s·.*]+(?:[x×]\s*)?([2-4]?)\s*(HCl|HBr|HI)$/;
const SALTS: Record<string, string> = {
  HCl: 'hydrochloride',
  HBr: 'hydrobromide',
  HI: 'hydroiodide',
};
const TIMES = ['', '', 'di', 'tri', 'tetra'];

/** "Procaine HCl" and "histamine x 2 HCl" as procaine hydrochloride and histamine dihydrochloride. */
function withSalt(name: string): string | undefined {
  const [tail, times = '', acid = ''] = ACID.exec(name) ?? [];
  if (tail === undefined || tail.length === name.length) return undefined;
  return `${name.slice(0, -tail.length)} ${TIMES[Number(times)] ?? ''}${SALTS[acid] ?? ''}`;
}

/**
 * The keys under which a name is filed: as written, in its usual order, and in the form that it
 * shares with other names of the compound, which begins with "=".
 */
export function nameKeys(name: string): string[] {
  const spoken = uninverted(name);
  const written = [name, spoken, withSalt(name)].filter((one) => one !== undefined);
  const keys = written.map((one) => parseName(one).key);
  const folded = fold(spoken ?? name);
  const english = translated(folded);
  if (english !== folded) keys.push(parseName(english).key);
  const form = canonicalName(folded);
  return [...new Set([...keys, ...(form === undefined ? [] : [`=${form}`])])].filter(Boolean);
}

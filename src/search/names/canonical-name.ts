/**
 * Substitutive names in one form, so that names of the same compound are equal: prefixes in any
 * order where each has its own locants, locants that go without saying (ethan-1-one), o-, m- and p-
 * as places on one ring, rings numbered in the lowest way, Chinese and German elements of names.
 */
import { ringForm, type NameParts, type Prefix } from './ring-form.ts';
import { translated } from './translated-name.ts';

/** Prefixes that stand for one substituent; longer ones first where one begins another. */
const SUBSTITUENTS =
  'trifluoromethoxy trifluoromethyl trichloromethyl tribromomethyl difluoromethyl bromomethyl chloromethyl hydroxymethyl aminomethyl isopropyl isobutyl isopropoxy cyclohexyl cyclopentyl cyclopropyl fluoro chloro bromo iodo nitro nitroso amino hydroxy cyano mercapto methoxy ethoxy propoxy butoxy phenoxy methyl ethyl propyl butyl pentyl hexyl heptyl octyl phenyl benzyl acetyl benzoyl formyl carboxy vinyl ethenyl allyl sulfo azido oxo acetoxy acetamido tolyl'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const MULTIPLIER = 'di|tri|tetra|penta|hexa|bis|tris|tetrakis';
const LOCANT = String.raw`(?:\d{1,2}[a-z]?′*|[nosp]′*|[om]|alpha|beta|gamma|delta|omega|ortho|meta|para|tert|sec)`;
const LOCANTS = new RegExp(`(${LOCANT}(?:,${LOCANT})*)(?:-|\\s(?=\\p{L}{4}))`, 'uy');
/** Not where the word goes on: methylene, ethylidene. */
const SIMPLE = new RegExp(`(${MULTIPLIER})?(${SUBSTITUENTS})(?!en|id|iu|at)-?`, 'y');
const OPEN = new RegExp(`(${MULTIPLIER})?[([]`, 'y');

/** Longest name that is read. */
const MAX_LENGTH = 200;

/**
 * The form of a name, or undefined where it has no prefix or its parts may be read in two ways.
 * @param folded as `fold` writes it: "1-(2-iodophenyl)ethan-1-one"
 * @returns "2′:iodo|acetophenone"
 */
export function canonicalName(folded: string): string | undefined {
  if (folded.length > MAX_LENGTH) return undefined;
  const read = readParts(translated(folded));
  if (!read) return undefined;
  const { prefixes, parent } = ringForm(read);
  if (prefixes.length === 0 && !/^\d/.test(parent)) return undefined;
  const isClear = prefixes.length === 1 || prefixes.every(({ locants }) => locants.length > 0);
  if (!isClear) return undefined;
  const parts = prefixes.map(
    ({ locants, name, times: n }) =>
      `${locants.toSorted(byPlace).join(',')}:${n > 1 ? String(n) : ''}${name}`,
  );
  return `${parts.sort().join(';')}|${parent}`;
}

function readParts(name: string): NameParts | undefined {
  const prefixes: Prefix[] = [];
  let at = 0;
  for (;;) {
    const locants = match(LOCANTS, name, at);
    const start = at + (locants?.[0].length ?? 0);
    const places = locants?.[1]?.split(',').map(spelt) ?? [];
    const simple = match(SIMPLE, name, start);
    const group = simple ? undefined : bracketed(name, start);
    const found = simple
      ? { times: simple[1], name: simple[2] ?? '', end: start + simple[0].length }
      : group;
    if (!found || found.end >= name.length) {
      const parent = name.slice(start).replaceAll(/\s/g, '');
      return parent.length < 4 ? undefined : { prefixes, before: places, parent };
    }
    if (found.times !== undefined && places.length > 1 && times(found.times) !== places.length)
      return undefined;
    prefixes.push({ locants: places, name: found.name, times: times(found.times) });
    at = found.end;
  }
}

const SPELT: Record<string, string> = { ortho: 'o', meta: 'm', para: 'p' };

function spelt(locant: string): string {
  return SPELT[locant] ?? locant;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A prefix in brackets, "(4-methylphenyl)", in its own form. */
function bracketed(name: string, at: number) {
  const open = match(OPEN, name, at);
  if (!open) return undefined;
  const start = at + open[0].length;
  let depth = 1;
  let end = start;
  for (; end < name.length && depth > 0; end++) {
    if ('(['.includes(name[end] ?? '')) depth++;
    if (')]'.includes(name[end] ?? '')) depth--;
  }
  const inner = name.slice(start, end - 1);
  if (depth > 0 || !/\p{L}{3}/u.test(inner)) return undefined;
  const hyphen = name[end] === '-' ? 1 : 0;
  return {
    times: open[1],
    name: `(${canonicalName(inner) ?? inner.replaceAll(/[\s-]/g, '')})`,
    end: end + hyphen,
  };
}

const TIMES: Record<string, number> = {
  di: 2,
  bis: 2,
  tri: 3,
  tris: 3,
  tetra: 4,
  tetrakis: 4,
  penta: 5,
  hexa: 6,
};

function times(multiplier: string | undefined): number {
  return multiplier === undefined ? 1 : (TIMES[multiplier] ?? 1);
}

function byPlace(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1);
}

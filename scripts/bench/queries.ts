/** Search texts as people send them, made from real products with a fixed seed. */
import initRDKit from '@rdkit/rdkit';
import { formatCas } from '#chemistry/identifiers/cas.ts';
import type { SearchRecord } from '#search/index/record.ts';

export const QUERY_KINDS = [
  'CAS number',
  'CAS number, decorated',
  'CAS number without hyphens',
  'CAS number, two digits swapped',
  'CAS number, one digit wrong',
  'formula in any order',
  'formula in lower case',
  'name',
  'name with one typo',
  'synonym',
  '60 % prefix of a synonym',
  'InChIKey',
  'InChIKey skeleton',
  'InChI',
  'SMILES at random',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

export interface Query {
  kind: QueryKind;
  text: string;
  /** CAS numbers of the correct products: for a formula or skeleton, all that have it. */
  right: ReadonlySet<string>;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

/** One query of each kind for each product that has the required data. */
export async function makeQueries(
  records: readonly SearchRecord[],
  seed: number,
): Promise<Query[]> {
  const random = randomNumbers(seed);
  const rewrite = await smilesWriter(random);
  const byFormula = Map.groupBy(records, ({ formula }) => formula);
  const bySkeleton = Map.groupBy(records, ({ inchiKey }) => inchiKey.slice(0, 14));
  const named = namesakes(records);
  return records.flatMap((record) => {
    const { cas, name, names, inchiKey } = record;
    const only = (
      text: string | undefined,
      kind: QueryKind,
      right: readonly SearchRecord[] = [record],
    ) =>
      text === undefined || text === ''
        ? []
        : [{ kind, text, right: new Set(right.map((one) => one.cas)) }];
    const isomers = byFormula.get(record.formula) ?? [];
    const synonym = pick(names, random);
    const withName = (text: string) => named.get(plain(text)) ?? [record];
    return [
      ...only(cas, 'CAS number'),
      ...only(decorated(cas, random), 'CAS number, decorated'),
      ...only(cas.replaceAll('-', ''), 'CAS number without hyphens'),
      ...only(swapped(cas, random), 'CAS number, two digits swapped'),
      ...only(oneWrong(cas, random), 'CAS number, one digit wrong'),
      ...only(shuffledFormula(record.formula, random), 'formula in any order', isomers),
      ...only(record.formula.toLowerCase(), 'formula in lower case', isomers),
      ...only(name, 'name', withName(name)),
      ...only(misspelt(name, random), 'name with one typo', withName(name)),
      ...(synonym === undefined ? [] : only(synonym, 'synonym', withName(synonym))),
      ...(synonym === undefined
        ? []
        : only(
            synonym.slice(0, Math.ceil(synonym.length * 0.6)),
            '60 % prefix of a synonym',
            withName(synonym),
          )),
      ...only(inchiKey, 'InChIKey'),
      ...only(
        inchiKey.slice(0, 14),
        'InChIKey skeleton',
        bySkeleton.get(inchiKey.slice(0, 14)) ?? [],
      ),
      ...only(record.inchi && `InChI=1S/${record.inchi}`, 'InChI'),
      ...only(rewrite(record.smiles), 'SMILES at random'),
    ];
  });
}

/** Products by normalized name; several may share a name. */
function namesakes(records: readonly SearchRecord[]): Map<string, SearchRecord[]> {
  const all = new Map<string, SearchRecord[]>();
  for (const record of records)
    for (const name of new Set([record.name, ...record.names].map(plain)))
      all.set(name, [...(all.get(name) ?? []), record]);
  return all;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '');
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function decorated(cas: string, random: Random): string | undefined {
  const fullWidth = cas.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  return pick(
    [
      `CAS No. ${cas}`,
      `CAS: ${cas}`,
      `[${cas}]`,
      `cas#${cas}`,
      `(${cas.replaceAll('-', '–')}).`,
      `CAS RN ${cas.replaceAll('-', '‑')}`,
      ` ${cas.replaceAll('-', ' - ')}\u200b`,
      fullWidth,
      `"${cas}";`,
    ],
    random,
  );
}

/** Swaps two different neighbouring digits. */
function swapped(cas: string, random: Random): string | undefined {
  const digits = [...cas.replaceAll('-', '')];
  const places = digits.flatMap((digit, at) =>
    at + 1 < digits.length && digit !== digits[at + 1] && !(at === 0 && digits[1] === '0')
      ? [at]
      : [],
  );
  const at = pick(places, random);
  if (at === undefined) return undefined;
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return formatCas(digits.join(''));
}

function oneWrong(cas: string, random: Random): string {
  const digits = [...cas.replaceAll('-', '')];
  const at = Math.floor(random() * digits.length);
  const others = [...(at === 0 ? '123456789' : '0123456789')].filter(
    (digit) => digit !== digits[at],
  );
  digits[at] = pick(others, random) ?? '';
  return formatCas(digits.join(''));
}

/** Shuffles the elements of a formula; its charge stays at the end. */
function shuffledFormula(formula: string, random: Random): string {
  const charge = /(?:\^\d*[+-]|[+-]\d*)$/.exec(formula)?.[0] ?? '';
  const parts = formula.slice(0, formula.length - charge.length).match(/[A-Z][a-z]?\d*/g) ?? [];
  for (let at = parts.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
  }
  return parts.join('') + charge;
}

/** Replaces, inserts or omits one letter, or swaps two neighbours, anywhere in a name. */
export function misspelt(name: string, random: Random): string | undefined {
  const letters = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = pick(letters, random);
  if (at === undefined || name.length < 4) return undefined;
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, here, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
  const typo = pick(
    [before + letter + after, before + letter + here + after, before + after, swapAt(name, at)],
    random,
  );
  return typo?.toLowerCase() === name.toLowerCase() ? before + after : typo;
}

function swapAt(name: string, at: number): string {
  const next = name[at + 1];
  if (next === undefined) return name.slice(0, at);
  return name.slice(0, at) + next + (name[at] ?? '') + name.slice(at + 2);
}

/** Writes a structure with its atoms in another order, half of the time in Kekulé form. */
async function smilesWriter(random: Random): Promise<(smiles: string) => string> {
  const rdkit = await initRDKit();
  return (smiles) => {
    const molecule = rdkit.get_mol(smiles);
    if (!molecule) return smiles;
    const kekule = random() < 0.5;
    const written = molecule.get_smiles(
      JSON.stringify({ doRandom: true, ...(kekule && { doKekule: true, kekuleSmiles: true }) }),
    );
    molecule.delete();
    return written;
  };
}

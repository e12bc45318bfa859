import { foundAs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A number of another registry than CAS: EC, MDL, UN, HS, PubChem and the like. */
export interface NumberReading {
  kind: 'number';
  /** As it is written: "EC". */
  registry: string;
  number: string;
}

export const number: ReadingKind<NumberReading, 'number' | 'numberShared'> = {
  find: async ({ registry, number: value }, { index }) =>
    foundAs(
      await docsAt(index, 'number', numberKey(registry, value)),
      SHARED.has(registry) ? 'numberShared' : 'number',
    ),
  hits: {
    /** The number is equal. */
    number: { evidence: (_, reading) => whole('number', text(reading)), verdict: 'held' },
    /** The number, of a class of goods, is equal. */
    numberShared: { evidence: (_, reading) => whole('number', text(reading)), verdict: 'matches' },
  },
};

/** Registries whose numbers stand for classes of goods. */
const SHARED = new Set(['UN', 'HS']);

function text({ registry, number: value }: NumberReading): string {
  return `${registry} ${value}`;
}

const LABEL = String.raw`(?:\s*-?\s*(?:no|nr|number|code|id)\b\.?)?[\s:#-]*`;
const WRITINGS: readonly (readonly [registry: string, pattern: RegExp])[] = [
  ['EC', new RegExp(`^(?:(?:ec|eg|einecs|elincs)${LABEL})?(\\d{3}-\\d{3}-\\d)$`, 'i')],
  ['MDL', new RegExp(`^(?:mdl${LABEL})?(MFCD\\d{6,10})$`, 'i')],
  ['UN', new RegExp(`^un${LABEL}(\\d{4})$`, 'i')],
  [
    'HS',
    new RegExp(
      `^(?:hs|hts|cn|tariff|taric)${LABEL}(\\d{4}[.\\s]?\\d{2}(?:[.\\s]?\\d{2}){0,2})$`,
      'i',
    ),
  ],
  ['PubChem CID', new RegExp(`^(?:pubchem\\s*)?cid${LABEL}(\\d{1,10})$`, 'i')],
];

/** Reads "EC 202-815-9", "MFCD00000200", "UN 2645", "HS 2914.79", "CID 69272". */
export function readNumber(typed: string): NumberReading[] {
  for (const [registry, pattern] of WRITINGS) {
    const value = pattern.exec(typed)?.[1];
    if (value !== undefined) return [{ kind: 'number', registry, number: value.toUpperCase() }];
  }
  return [];
}

/** The key of a number in the index; of an HS code the six digits that all countries share. */
export function numberKey(registry: string, value: string): string {
  const bare = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return `${registry} ${registry === 'HS' ? bare.slice(0, 6) : bare.replace(/^un/, '')}`;
}

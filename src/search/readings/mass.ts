/** Masses, molar or monoisotopic: how both are read and looked up. */
import { DASHES } from '#chemistry/characters.ts';
import { neutralMass, readAdduct, type Adduct } from '#chemistry/mass/adduct.ts';
import { entriesAs, type FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { massKey } from '#search/index/tables.ts';

/** A molar mass in g/mol, ± `tolerance`. */
export interface MolarMassReading {
  kind: 'molarMass';
  mass: number;
  tolerance: number;
}

/** A monoisotopic mass in Da, ± `tolerance`; `ion` if an m/z was typed. */
export interface MonoisotopicMassReading {
  kind: 'monoisotopicMass';
  mass: number;
  tolerance: number;
  ion?: IonReading;
}

/** The typed m/z of an ion of a compound, ± `tolerance`. */
export interface IonReading {
  /** The usual writing: `[M+H]+`. */
  text: string;
  mz: number;
  tolerance: number;
}

export type MassReading = MolarMassReading | MonoisotopicMassReading;

const NUMBER = String.raw`(\d{1,5}(?:[.,]\d{1,6})?)`;
const RANGE = String.raw`(?:\s*(?:[-${DASHES}]|to|\.{2,3}|…)\s*${NUMBER})?`;
const LABEL = String.raw`(?:(mw|m\.w\.|mr|m\s*=|molar mass|molecular (?:weight|mass)|mol\.? ?wt\.?|fw)|(exact mass|monoisotopic(?: mass)?|accurate mass|m\/z|mass)|)\s*[:=]?\s*`;
const UNIT = String.raw`\s*(g\/mol|g mol-1|g·mol-1|da|u|amu)?`;
const TOLERANCE = String.raw`(?:\s*[,;(]?\s*(?:±|\+\/?-|\+-)?\s*(\d+(?:[.,]\d+)?)\s*(ppm|mda|mmu|da|u)?\s*\)?)?`;
const ION = String.raw`(?:\s*\(?(\[\d?M[^\]]*\]\.?\d?[+⁺${DASHES}-]\.?)\)?)?`;
const WRITING = new RegExp(
  `^(?:${ION}\\s*[:=]?\\s*)?${LABEL}${NUMBER}${RANGE}${UNIT}${ION}${TOLERANCE}${ION}$`,
  'iu',
);

/** A tolerance must be marked as one: "213.07 5" has none. */
const MARKED = /±|\+\/?-|ppm|mda|mmu/iu;
/** Minimum decimals for a bare number to be an exact mass rather than a molar mass. */
const MIN_EXACT_DECIMALS = 3;

/** Ions that are looked for where a text says none, the most usual first. */
const USUAL_IONS = ['[M+H]+', '[M+Na]+', '[M+NH4]+', '[M-H]-', '[M]+'];

/**
 * Reads a mass: a bare number with decimals is a molar mass or a monoisotopic one, ordered by its
 * number of decimals; a label ("MW", "exact mass", "m/z"), a unit or an ion decides. An m/z without
 * an ion is that of each usual ion. Tolerance as `±5 ppm`, `±0.01`, `± 2 mDa`; the default is one
 * unit of the last decimal, or 0.5 for a whole number. A range ("MW 200-210") is its middle, ± half
 * of it.
 * @param forced the kind that the visitor asked for
 */
export function readMass(text: string, forced?: MassReading['kind']): MassReading[] {
  const match = WRITING.exec(text);
  if (!match) return [];
  const [, ionFirst, molarLabel, exactLabel, number = '', upper, unit, ionThen, ...rest] = match;
  const [size, sizeUnit, ionLast] = rest;
  const ionText = ionFirst ?? ionThen ?? ionLast;
  const adduct = ionText === undefined ? undefined : readAdduct(ionText);
  if (ionText !== undefined && !adduct) return [];
  if (size !== undefined && !MARKED.test(text)) return [];
  const decimals = /[.,](\d+)/.exec(number)?.[1]?.length ?? 0;
  const labelled = molarLabel ?? exactLabel ?? unit ?? ionText ?? size ?? forced;
  if (decimals === 0 && labelled === undefined) return [];
  const range = upper === undefined ? undefined : { from: inFull(number), to: inFull(upper) };
  if (range && (range.from >= range.to || size !== undefined)) return [];
  const mass = range ? rounded((range.from + range.to) / 2) : inFull(number);
  const usual = size === undefined ? usualTolerance(decimals) : inDa(mass, size, sizeUnit);
  const tolerance = range ? rounded((range.to - range.from) / 2) : usual;
  const molar: MolarMassReading = { kind: 'molarMass', mass, tolerance };
  const exact: MonoisotopicMassReading = { kind: 'monoisotopicMass', mass, tolerance };
  if (forced === 'molarMass') return [molar];
  const isOfIon = adduct !== undefined || /z/i.test(exactLabel ?? '');
  if (isOfIon) {
    const ions = adduct ? [adduct] : USUAL_IONS.flatMap((ion) => readAdduct(ion) ?? []);
    return ions.map((ion) => ofIon(ion, mass, tolerance));
  }
  if (forced !== undefined) return [exact];
  if (molarLabel !== undefined || /mol/i.test(unit ?? '')) return [molar];
  if (exactLabel !== undefined || /ppm|mda|mmu/i.test(sizeUnit ?? '')) return [exact];
  return decimals >= MIN_EXACT_DECIMALS ? [exact, molar] : [molar, exact];
}

function ofIon(ion: Adduct, mz: number, tolerance: number): MonoisotopicMassReading {
  return {
    kind: 'monoisotopicMass',
    mass: neutralMass(mz, ion),
    tolerance: tolerance * share(ion),
    ion: { text: ion.text, mz, tolerance },
  };
}

function inFull(number: string): number {
  return Number(number.replace(',', '.'));
}

/** Without the noise of binary fractions. */
function rounded(mass: number): number {
  return Number(mass.toFixed(7));
}

function usualTolerance(decimals: number): number {
  return decimals === 0 ? 0.5 : 10 ** -decimals;
}

function inDa(mass: number, size: string, unit = 'Da'): number {
  const n = Number(size.replace(',', '.'));
  if (/ppm/i.test(unit)) return mass * n * 1e-6;
  return /mda|mmu/i.test(unit) ? n / 1000 : n;
}

/** Factor from a tolerance of the m/z to one of the neutral mass. */
function share({ charge, molecules }: { charge: number; molecules: number }): number {
  return Math.abs(charge) / molecules;
}

/** Products with such a mass, the nearest first. */
export async function findMass<Kind extends MassReading['kind']>(
  index: OpenIndex,
  { kind, mass, tolerance }: { kind: Kind; mass: number; tolerance: number },
): Promise<FoundDocs<Kind>> {
  const slack = tolerance + 1e-9;
  const entries = await index.table[kind].range(
    massKey(mass - slack),
    `${massKey(mass + slack)}\uffff`,
  );
  entries.sort(([a], [b]) => Math.abs(Number(a) - mass) - Math.abs(Number(b) - mass));
  return entriesAs(entries, kind);
}

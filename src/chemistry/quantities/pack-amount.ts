/** Amounts in packs: "25 g", "10 × 2 mL", "100 kU". */

/** Units of a pack's content, each in its base unit: g, L, mol, U (enzyme units) or pieces. */
const UNITS = {
  µg: ['g', 1e-6],
  mg: ['g', 1e-3],
  g: ['g', 1],
  kg: ['g', 1e3],
  t: ['g', 1e6],
  µL: ['L', 1e-6],
  mL: ['L', 1e-3],
  L: ['L', 1],
  mmol: ['mol', 1e-3],
  mol: ['mol', 1],
  U: ['U', 1],
  kU: ['U', 1e3],
  MU: ['U', 1e6],
  pieces: ['pieces', 1],
} as const;

export type PackUnit = keyof typeof UNITS;
export const PACK_UNITS = Object.keys(UNITS) as PackUnit[];

export interface PackAmount {
  /** Containers in the pack, mostly 1. */
  count: number;
  /** Content of a container, as written: "2.5". */
  value: string;
  unit: PackUnit;
}

const SPELT = new Map<string, PackUnit>(
  Object.entries({
    ug: 'µg',
    mcg: 'µg',
    ul: 'µL',
    gram: 'g',
    grams: 'g',
    kilogram: 'kg',
    litre: 'L',
    litres: 'L',
    liter: 'L',
    mt: 't',
    units: 'U',
    ea: 'pieces',
    each: 'pieces',
    pcs: 'pieces',
  } as const),
);

/** Reads "25 g", "25g", "0,5 kg", "10 × 2 mL", "5x10 mg"; undefined if it is none. */
export function readPackAmount(text: string): PackAmount | undefined {
  const match = /^(?:(\d{1,4})\s*[x×*]\s*)?(\d+(?:[.,]\d+)?)\s*([a-zµμ]+)\.?$/iu.exec(text.trim());
  if (!match) return undefined;
  const [, count = '1', value = '', spelt = ''] = match;
  const unit = unitOf(spelt.replace('μ', 'µ'));
  if (!unit || Number(count) === 0 || Number(value.replace(',', '.')) === 0) return undefined;
  return { count: Number(count), value: value.replace(',', '.'), unit };
}

function unitOf(spelt: string): PackUnit | undefined {
  if (spelt === 'MU') return 'MU';
  const lower = spelt.toLowerCase();
  return SPELT.get(lower) ?? PACK_UNITS.find((unit) => unit.toLowerCase() === lower);
}

/** Content of the whole pack in the base unit of its kind, to sort and compare packs. */
export function wholeContent({ count, value, unit }: PackAmount) {
  const [base, factor] = UNITS[unit];
  return { base, content: Number((count * Number(value) * factor).toPrecision(12)) };
}

/** "10 × 2 mL"; a no-break space before the unit. */
export function writePackAmount({ count, value, unit }: PackAmount): string {
  return `${count === 1 ? '' : `${String(count)} × `}${value}\u00a0${unit}`;
}

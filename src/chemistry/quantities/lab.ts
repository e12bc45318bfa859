/** Arithmetic of the laboratory bench: weighing, dissolving and diluting. */

/** A product as it stands in its bottle. */
export interface Bottle {
  /** Of the compound, in g/mol. */
  molarMass: number;
  /** Mass fraction of the compound in the product, above 0 and at most 1. */
  purity: number;
  /** Of the product, in g/mL; unknown for most solids. */
  density?: number | undefined;
}

/** The same portion of a product in three ways. */
export interface Portion {
  /** Of the product, in g. */
  mass: number;
  /** Of the compound in it, in mol. */
  amount: number;
  /** Of the product, in mL; undefined without a density. */
  volume?: number | undefined;
}

/**
 * The whole portion from one of its figures.
 * @returns undefined for a volume without a density
 */
export function portionFrom(
  bottle: Bottle,
  [known, value]: readonly [keyof Portion, number],
): Portion | undefined {
  const { molarMass, purity, density } = bottle;
  const massOf: Record<keyof Portion, number | undefined> = {
    mass: value,
    amount: (value * molarMass) / purity,
    volume: density === undefined ? undefined : value * density,
  };
  const mass = massOf[known];
  if (mass === undefined) return undefined;
  return {
    mass,
    amount: (mass * purity) / molarMass,
    volume: density === undefined ? undefined : mass / density,
  };
}

/**
 * The portion for a solution.
 * @param concentration of the compound, in mol/L
 * @param volume of the solution, in mL
 */
export function portionForSolution(
  bottle: Bottle,
  concentration: number,
  volume: number,
): Portion | undefined {
  return portionFrom(bottle, ['amount', (concentration * volume) / 1000]);
}

/**
 * Volume of a stock solution that is filled up to a volume of a weaker one.
 * @param stock and wanted concentrations in the same unit
 * @returns in the unit of `volume`; undefined where the stock is weaker than what is wanted
 */
export function stockVolume(stock: number, wanted: number, volume: number): number | undefined {
  return wanted > stock ? undefined : (wanted / stock) * volume;
}

/** Four significant figures, without an exponent: 0.01234, 1234, 123400. */
export function fourFigures(value: number): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(20, Math.max(0, 3 - exponent));
  const rounded = Number(value.toPrecision(4)).toFixed(decimals);
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}

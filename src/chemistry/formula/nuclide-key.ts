/** The name of an atom in a `Formula`. */
export interface Nuclide {
  /** As in formulas: "C", "D". */
  readonly symbol: string;
  /** Symbol of the element: "H" for "D". */
  readonly element: string;
  /** 0 for the natural isotope mixture. */
  readonly massNumber: number;
}

const HYDROGEN_ISOTOPES = ['', '', 'D', 'T'];

/** "C" for mass number 0, "13C" for 13; 2H and 3H are "D" and "T". */
export function nuclideKey(element: string, massNumber: number): string {
  if (massNumber === 0) return element;
  const own = element === 'H' ? HYDROGEN_ISOTOPES[massNumber] : undefined;
  return own || `${String(massNumber)}${element}`;
}

/** Reads a key that `nuclideKey` made. */
export function readNuclideKey(key: string): Nuclide {
  const massNumber = Number.parseInt(key, 10) || 0;
  if (massNumber > 0) {
    const symbol = key.slice(String(massNumber).length);
    return { symbol, element: symbol, massNumber };
  }
  const hydrogen = HYDROGEN_ISOTOPES.indexOf(key, 2);
  return hydrogen > 0
    ? { symbol: key, element: 'H', massNumber: hydrogen }
    : { symbol: key, element: key, massNumber: 0 };
}

/**
 * The 118 elements in the order of atomic number: symbol and atomic weight.
 *
 * Weights: CIAAW standard atomic weights 2021 (doi:10.1515/pac-2019-0603) with the revisions of
 * 2024 for Zr, Gd and Lu, as "4.002602(2)": the digits in parentheses are the uncertainty of the
 * last ones. Where the standard weight is an interval, the conventional value with the interval
 * behind it: "12.011[12.0096–12.0116]". In [brackets] alone, for elements without a standard
 * atomic weight: mass number of the longest-lived isotope (IUPAC periodic table of 4 May 2022).
 *
 * Compared in November 2026: all 84 weights and uncertainties with a public copy of the table at
 * ciaaw.org (2024), and those of 2021 with pkienzle/periodictable b36d7bf.
 */
const TABLE = `
H 1.008[1.00784–1.00811]
He 4.002602(2)
Li 6.94[6.938–6.997]
Be 9.0121831(5)
B 10.81[10.806–10.821]
C 12.011[12.0096–12.0116]
N 14.007[14.00643–14.00728]
O 15.999[15.99903–15.99977]
F 18.998403162(5)
Ne 20.1797(6)
Na 22.98976928(2)
Mg 24.305[24.304–24.307]
Al 26.9815384(3)
Si 28.085[28.084–28.086]
P 30.973761998(5)
S 32.06[32.059–32.076]
Cl 35.45[35.446–35.457]
Ar 39.95[39.792–39.963]
K 39.0983(1)
Ca 40.078(4)
Sc 44.955907(4)
Ti 47.867(1)
V 50.9415(1)
Cr 51.9961(6)
Mn 54.938043(2)
Fe 55.845(2)
Co 58.933194(3)
Ni 58.6934(4)
Cu 63.546(3)
Zn 65.38(2)
Ga 69.723(1)
Ge 72.630(8)
As 74.921595(6)
Se 78.971(8)
Br 79.904[79.901–79.907]
Kr 83.798(2)
Rb 85.4678(3)
Sr 87.62(1)
Y 88.905838(2)
Zr 91.222(3)
Nb 92.90637(1)
Mo 95.95(1)
Tc [97]
Ru 101.07(2)
Rh 102.90549(2)
Pd 106.42(1)
Ag 107.8682(2)
Cd 112.414(4)
In 114.818(1)
Sn 118.710(7)
Sb 121.760(1)
Te 127.60(3)
I 126.90447(3)
Xe 131.293(6)
Cs 132.90545196(6)
Ba 137.327(7)
La 138.90547(7)
Ce 140.116(1)
Pr 140.90766(1)
Nd 144.242(3)
Pm [145]
Sm 150.36(2)
Eu 151.964(1)
Gd 157.249(2)
Tb 158.925354(7)
Dy 162.500(1)
Ho 164.930329(5)
Er 167.259(3)
Tm 168.934219(5)
Yb 173.045(10)
Lu 174.96669(5)
Hf 178.486(6)
Ta 180.94788(2)
W 183.84(1)
Re 186.207(1)
Os 190.23(3)
Ir 192.217(2)
Pt 195.084(9)
Au 196.966570(4)
Hg 200.592(3)
Tl 204.38[204.382–204.385]
Pb 207.2[206.14–207.94]
Bi 208.98040(1)
Po [209]
At [210]
Rn [222]
Fr [223]
Ra [226]
Ac [227]
Th 232.0377(4)
Pa 231.03588(1)
U 238.02891(3)
Np [237]
Pu [244]
Am [243]
Cm [247]
Bk [247]
Cf [251]
Es [252]
Fm [257]
Md [258]
No [259]
Lr [262]
Rf [267]
Db [268]
Sg [269]
Bh [270]
Hs [269]
Mt [277]
Ds [281]
Rg [282]
Cn [285]
Nh [286]
Fl [290]
Mc [290]
Lv [293]
Ts [294]
Og [294]
`;

export interface ChemicalElement {
  readonly number: number;
  readonly symbol: string;
  /** g/mol. For elements with `standard: false` the mass number of the longest-lived isotope. */
  readonly weight: number;
  /** Whether IUPAC gives the element a standard atomic weight. */
  readonly standard: boolean;
  /**
   * Maximum deviation from `weight` in normal terrestrial material, in g/mol: the uncertainty that
   * CIAAW gives, or the distance to the farther end of the interval; 0 for elements without a
   * standard weight.
   */
  readonly uncertainty: number;
}

function readRow(row: string, at: number): ChemicalElement {
  const [symbol = '', text = ''] = row.split(' ');
  const [, weight = '', digits = '', low, high] =
    /^([\d.]+)(?:\((\d+)\)|\[([\d.]+)–([\d.]+)\])?$/.exec(text) ?? [];
  const standard = weight !== '';
  const value = Number(standard ? weight : text.replace(/[[\]]/g, ''));
  const ends = [low, high].flatMap((end) =>
    end === undefined ? [] : [Math.abs(Number(end) - value)],
  );
  const uncertainty = Math.max(0, inLastDigits(weight, digits), ...ends);
  return { number: at + 1, symbol, weight: value, standard, uncertainty };
}

/** The 2 of "4.002602(2)" as 0.000002. */
function inLastDigits(weight: string, digits: string): number {
  return Number(digits) * 10 ** -(weight.split('.')[1]?.length ?? 0);
}

/** All elements in the order of atomic number. */
export const ELEMENTS: readonly ChemicalElement[] = TABLE.trim().split('\n').map(readRow);

const BY_SYMBOL = new Map(ELEMENTS.map((element) => [element.symbol, element]));

/** The element with this symbol in its exact case; undefined for D and T, which are isotopes. */
export function elementBySymbol(symbol: string): ChemicalElement | undefined {
  return BY_SYMBOL.get(symbol);
}

const NONMETALS = new Set(
  'H He B C N O F Ne Si P S Cl Ar Ge As Se Br Kr Te I Xe At Rn Ts Og'.split(' '),
);

/** Whether the element is a metal; the metalloids B, Si, Ge, As and Te are not. */
export function isMetal(symbol: string): boolean {
  return BY_SYMBOL.has(symbol) && !NONMETALS.has(symbol);
}

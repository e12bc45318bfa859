/**
 * The 118 elements in the order of atomic number: symbol, atomic weight, name.
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
H 1.008[1.00784–1.00811] hydrogen
He 4.002602(2) helium
Li 6.94[6.938–6.997] lithium
Be 9.0121831(5) beryllium
B 10.81[10.806–10.821] boron
C 12.011[12.0096–12.0116] carbon
N 14.007[14.00643–14.00728] nitrogen
O 15.999[15.99903–15.99977] oxygen
F 18.998403162(5) fluorine
Ne 20.1797(6) neon
Na 22.98976928(2) sodium
Mg 24.305[24.304–24.307] magnesium
Al 26.9815384(3) aluminium
Si 28.085[28.084–28.086] silicon
P 30.973761998(5) phosphorus
S 32.06[32.059–32.076] sulfur
Cl 35.45[35.446–35.457] chlorine
Ar 39.95[39.792–39.963] argon
K 39.0983(1) potassium
Ca 40.078(4) calcium
Sc 44.955907(4) scandium
Ti 47.867(1) titanium
V 50.9415(1) vanadium
Cr 51.9961(6) chromium
Mn 54.938043(2) manganese
Fe 55.845(2) iron
Co 58.933194(3) cobalt
Ni 58.6934(4) nickel
Cu 63.546(3) copper
Zn 65.38(2) zinc
Ga 69.723(1) gallium
Ge 72.630(8) germanium
As 74.921595(6) arsenic
Se 78.971(8) selenium
Br 79.904[79.901–79.907] bromine
Kr 83.798(2) krypton
Rb 85.4678(3) rubidium
Sr 87.62(1) strontium
Y 88.905838(2) yttrium
Zr 91.222(3) zirconium
Nb 92.90637(1) niobium
Mo 95.95(1) molybdenum
Tc [97] technetium
Ru 101.07(2) ruthenium
Rh 102.90549(2) rhodium
Pd 106.42(1) palladium
Ag 107.8682(2) silver
Cd 112.414(4) cadmium
In 114.818(1) indium
Sn 118.710(7) tin
Sb 121.760(1) antimony
Te 127.60(3) tellurium
I 126.90447(3) iodine
Xe 131.293(6) xenon
Cs 132.90545196(6) caesium
Ba 137.327(7) barium
La 138.90547(7) lanthanum
Ce 140.116(1) cerium
Pr 140.90766(1) praseodymium
Nd 144.242(3) neodymium
Pm [145] promethium
Sm 150.36(2) samarium
Eu 151.964(1) europium
Gd 157.249(2) gadolinium
Tb 158.925354(7) terbium
Dy 162.500(1) dysprosium
Ho 164.930329(5) holmium
Er 167.259(3) erbium
Tm 168.934219(5) thulium
Yb 173.045(10) ytterbium
Lu 174.96669(5) lutetium
Hf 178.486(6) hafnium
Ta 180.94788(2) tantalum
W 183.84(1) tungsten
Re 186.207(1) rhenium
Os 190.23(3) osmium
Ir 192.217(2) iridium
Pt 195.084(9) platinum
Au 196.966570(4) gold
Hg 200.592(3) mercury
Tl 204.38[204.382–204.385] thallium
Pb 207.2[206.14–207.94] lead
Bi 208.98040(1) bismuth
Po [209] polonium
At [210] astatine
Rn [222] radon
Fr [223] francium
Ra [226] radium
Ac [227] actinium
Th 232.0377(4) thorium
Pa 231.03588(1) protactinium
U 238.02891(3) uranium
Np [237] neptunium
Pu [244] plutonium
Am [243] americium
Cm [247] curium
Bk [247] berkelium
Cf [251] californium
Es [252] einsteinium
Fm [257] fermium
Md [258] mendelevium
No [259] nobelium
Lr [262] lawrencium
Rf [267] rutherfordium
Db [268] dubnium
Sg [269] seaborgium
Bh [270] bohrium
Hs [269] hassium
Mt [277] meitnerium
Ds [281] darmstadtium
Rg [282] roentgenium
Cn [285] copernicium
Nh [286] nihonium
Fl [290] flerovium
Mc [290] moscovium
Lv [293] livermorium
Ts [294] tennessine
Og [294] oganesson
`;

export interface ChemicalElement {
  readonly number: number;
  readonly symbol: string;
  readonly name: string;
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
  const [symbol = '', text = '', name = ''] = row.split(' ');
  const [, weight = '', digits = '', low, high] =
    /^([\d.]+)(?:\((\d+)\)|\[([\d.]+)–([\d.]+)\])?$/.exec(text) ?? [];
  const standard = weight !== '';
  const value = Number(standard ? weight : text.replace(/[[\]]/g, ''));
  const ends = [low, high].flatMap((end) =>
    end === undefined ? [] : [Math.abs(Number(end) - value)],
  );
  const uncertainty = Math.max(0, inLastDigits(weight, digits), ...ends);
  return { number: at + 1, symbol, name, weight: value, standard, uncertainty };
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

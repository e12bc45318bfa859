/**
 * The 118 elements: atomic number, symbol, atomic weight, name.
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
1 H 1.008[1.00784–1.00811] hydrogen
2 He 4.002602(2) helium
3 Li 6.94[6.938–6.997] lithium
4 Be 9.0121831(5) beryllium
5 B 10.81[10.806–10.821] boron
6 C 12.011[12.0096–12.0116] carbon
7 N 14.007[14.00643–14.00728] nitrogen
8 O 15.999[15.99903–15.99977] oxygen
9 F 18.998403162(5) fluorine
10 Ne 20.1797(6) neon
11 Na 22.98976928(2) sodium
12 Mg 24.305[24.304–24.307] magnesium
13 Al 26.9815384(3) aluminium
14 Si 28.085[28.084–28.086] silicon
15 P 30.973761998(5) phosphorus
16 S 32.06[32.059–32.076] sulfur
17 Cl 35.45[35.446–35.457] chlorine
18 Ar 39.95[39.792–39.963] argon
19 K 39.0983(1) potassium
20 Ca 40.078(4) calcium
21 Sc 44.955907(4) scandium
22 Ti 47.867(1) titanium
23 V 50.9415(1) vanadium
24 Cr 51.9961(6) chromium
25 Mn 54.938043(2) manganese
26 Fe 55.845(2) iron
27 Co 58.933194(3) cobalt
28 Ni 58.6934(4) nickel
29 Cu 63.546(3) copper
30 Zn 65.38(2) zinc
31 Ga 69.723(1) gallium
32 Ge 72.630(8) germanium
33 As 74.921595(6) arsenic
34 Se 78.971(8) selenium
35 Br 79.904[79.901–79.907] bromine
36 Kr 83.798(2) krypton
37 Rb 85.4678(3) rubidium
38 Sr 87.62(1) strontium
39 Y 88.905838(2) yttrium
40 Zr 91.222(3) zirconium
41 Nb 92.90637(1) niobium
42 Mo 95.95(1) molybdenum
43 Tc [97] technetium
44 Ru 101.07(2) ruthenium
45 Rh 102.90549(2) rhodium
46 Pd 106.42(1) palladium
47 Ag 107.8682(2) silver
48 Cd 112.414(4) cadmium
49 In 114.818(1) indium
50 Sn 118.710(7) tin
51 Sb 121.760(1) antimony
52 Te 127.60(3) tellurium
53 I 126.90447(3) iodine
54 Xe 131.293(6) xenon
55 Cs 132.90545196(6) caesium
56 Ba 137.327(7) barium
57 La 138.90547(7) lanthanum
58 Ce 140.116(1) cerium
59 Pr 140.90766(1) praseodymium
60 Nd 144.242(3) neodymium
61 Pm [145] promethium
62 Sm 150.36(2) samarium
63 Eu 151.964(1) europium
64 Gd 157.249(2) gadolinium
65 Tb 158.925354(7) terbium
66 Dy 162.500(1) dysprosium
67 Ho 164.930329(5) holmium
68 Er 167.259(3) erbium
69 Tm 168.934219(5) thulium
70 Yb 173.045(10) ytterbium
71 Lu 174.96669(5) lutetium
72 Hf 178.486(6) hafnium
73 Ta 180.94788(2) tantalum
74 W 183.84(1) tungsten
75 Re 186.207(1) rhenium
76 Os 190.23(3) osmium
77 Ir 192.217(2) iridium
78 Pt 195.084(9) platinum
79 Au 196.966570(4) gold
80 Hg 200.592(3) mercury
81 Tl 204.38[204.382–204.385] thallium
82 Pb 207.2[206.14–207.94] lead
83 Bi 208.98040(1) bismuth
84 Po [209] polonium
85 At [210] astatine
86 Rn [222] radon
87 Fr [223] francium
88 Ra [226] radium
89 Ac [227] actinium
90 Th 232.0377(4) thorium
91 Pa 231.03588(1) protactinium
92 U 238.02891(3) uranium
93 Np [237] neptunium
94 Pu [244] plutonium
95 Am [243] americium
96 Cm [247] curium
97 Bk [247] berkelium
98 Cf [251] californium
99 Es [252] einsteinium
100 Fm [257] fermium
101 Md [258] mendelevium
102 No [259] nobelium
103 Lr [262] lawrencium
104 Rf [267] rutherfordium
105 Db [268] dubnium
106 Sg [269] seaborgium
107 Bh [270] bohrium
108 Hs [269] hassium
109 Mt [277] meitnerium
110 Ds [281] darmstadtium
111 Rg [282] roentgenium
112 Cn [285] copernicium
113 Nh [286] nihonium
114 Fl [290] flerovium
115 Mc [290] moscovium
116 Lv [293] livermorium
117 Ts [294] tennessine
118 Og [294] oganesson
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

function readRow(row: string): ChemicalElement {
  const [number, symbol = '', text = '', name = ''] = row.split(' ');
  const [, weight = '', digits = '', low, high] =
    /^([\d.]+)(?:\((\d+)\)|\[([\d.]+)–([\d.]+)\])?$/.exec(text) ?? [];
  const standard = weight !== '';
  const value = Number(standard ? weight : text.replace(/[[\]]/g, ''));
  const ends = [low, high].flatMap((end) =>
    end === undefined ? [] : [Math.abs(Number(end) - value)],
  );
  const uncertainty = Math.max(0, inLastDigits(weight, digits), ...ends);
  return { number: Number(number), symbol, name, weight: value, standard, uncertainty };
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

/**
 * The 118 elements: atomic number, symbol, atomic weight, name.
 *
 * Weights: CIAAW standard atomic weights 2021 (doi:10.1515/pac-2019-0603) with the revisions of
 * 2024 for Zr, Gd and Lu; conventional values where the standard weight is an interval (H, Li, B,
 * C, N, O, Mg, Si, S, Cl, Ar, Br, Tl, Pb). In [brackets], for elements without a standard atomic
 * weight: mass number of the longest-lived isotope (IUPAC periodic table of 4 May 2022).
 */
const TABLE = `
1 H 1.008 hydrogen
2 He 4.002602 helium
3 Li 6.94 lithium
4 Be 9.0121831 beryllium
5 B 10.81 boron
6 C 12.011 carbon
7 N 14.007 nitrogen
8 O 15.999 oxygen
9 F 18.998403162 fluorine
10 Ne 20.1797 neon
11 Na 22.98976928 sodium
12 Mg 24.305 magnesium
13 Al 26.9815384 aluminium
14 Si 28.085 silicon
15 P 30.973761998 phosphorus
16 S 32.06 sulfur
17 Cl 35.45 chlorine
18 Ar 39.95 argon
19 K 39.0983 potassium
20 Ca 40.078 calcium
21 Sc 44.955907 scandium
22 Ti 47.867 titanium
23 V 50.9415 vanadium
24 Cr 51.9961 chromium
25 Mn 54.938043 manganese
26 Fe 55.845 iron
27 Co 58.933194 cobalt
28 Ni 58.6934 nickel
29 Cu 63.546 copper
30 Zn 65.38 zinc
31 Ga 69.723 gallium
32 Ge 72.630 germanium
33 As 74.921595 arsenic
34 Se 78.971 selenium
35 Br 79.904 bromine
36 Kr 83.798 krypton
37 Rb 85.4678 rubidium
38 Sr 87.62 strontium
39 Y 88.905838 yttrium
40 Zr 91.222 zirconium
41 Nb 92.90637 niobium
42 Mo 95.95 molybdenum
43 Tc [97] technetium
44 Ru 101.07 ruthenium
45 Rh 102.90549 rhodium
46 Pd 106.42 palladium
47 Ag 107.8682 silver
48 Cd 112.414 cadmium
49 In 114.818 indium
50 Sn 118.710 tin
51 Sb 121.760 antimony
52 Te 127.60 tellurium
53 I 126.90447 iodine
54 Xe 131.293 xenon
55 Cs 132.90545196 caesium
56 Ba 137.327 barium
57 La 138.90547 lanthanum
58 Ce 140.116 cerium
59 Pr 140.90766 praseodymium
60 Nd 144.242 neodymium
61 Pm [145] promethium
62 Sm 150.36 samarium
63 Eu 151.964 europium
64 Gd 157.249 gadolinium
65 Tb 158.925354 terbium
66 Dy 162.500 dysprosium
67 Ho 164.930329 holmium
68 Er 167.259 erbium
69 Tm 168.934219 thulium
70 Yb 173.045 ytterbium
71 Lu 174.96669 lutetium
72 Hf 178.486 hafnium
73 Ta 180.94788 tantalum
74 W 183.84 tungsten
75 Re 186.207 rhenium
76 Os 190.23 osmium
77 Ir 192.217 iridium
78 Pt 195.084 platinum
79 Au 196.966570 gold
80 Hg 200.592 mercury
81 Tl 204.38 thallium
82 Pb 207.2 lead
83 Bi 208.98040 bismuth
84 Po [209] polonium
85 At [210] astatine
86 Rn [222] radon
87 Fr [223] francium
88 Ra [226] radium
89 Ac [227] actinium
90 Th 232.0377 thorium
91 Pa 231.03588 protactinium
92 U 238.02891 uranium
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
}

function readRow(row: string): ChemicalElement {
  const [number, symbol = '', weight = '', name = ''] = row.split(' ');
  const standard = !weight.startsWith('[');
  return {
    number: Number(number),
    symbol,
    name,
    weight: Number(weight.replace(/[[\]]/g, '')),
    standard,
  };
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

/** Whether the element is a metal; the metalloids B, Si, Ge, As and Te are not counted as such. */
export function isMetal(symbol: string): boolean {
  return BY_SYMBOL.has(symbol) && !NONMETALS.has(symbol);
}

import { HETEROAROMATIC_RINGS } from './heteroaromatic-rings.ts';

/**
 * Functional groups and compound classes that a chemist looks for when choosing an intermediate, as
 * SMARTS. The ids are public: search addresses and exported data contain them.
 *
 * Groups that share an atom exclude each other as in nomenclature: the OH of an acid is not an
 * alcohol, the nitrogen of an amide not an amine, an ester not an ether, a lactone not an ester.
 * Compound classes of several groups (α-haloketone, enone, α-amino acid) are listed in addition to
 * their parts: 2-bromocyclohexanone is an α-haloketone, a ketone and an alkyl bromide.
 *
 * Amides and related groups count in their imidic form too, C(OH)=N for C(=O)NH, as in tables made
 * from InChIs: acetanilide as CC(O)=Nc1ccccc1. A group with several writings has several SMARTS.
 */
export const FUNCTIONAL_GROUPS = {
  'alkyl-fluoride': '[CX4;!$(C(F)(F)F)]F',
  'alkyl-chloride': '[CX4]Cl',
  'alkyl-bromide': '[CX4]Br',
  'alkyl-iodide': '[CX4][IX1]',
  trifluoromethyl: '[!F][CX4](F)(F)F',
  'vinyl-halide': '[CX3](=[#6])[F,Cl,Br,$([IX1])]',
  'aryl-fluoride': 'cF',
  'aryl-chloride': '[c][ClX1]',
  'aryl-bromide': '[c][BrX1]',
  'aryl-iodide': '[c][IX1]',
  'benzylic-halide': 'c[CX4][Cl,Br,I]',
  'allylic-halide': '[CX3]=[CX3][CX4][Cl,Br,I]',
  'alpha-haloketone': '[#6][#6X3](=[OX1])[CX4][Cl,Br,I]',
  'acyl-halide': '[CX3](=[OX1])[F,Cl,Br,I]',

  aldehyde: '[$([CX3H1](=[OX1])[#6]),$([CX3H2]=[OX1])]',
  ketone: '[#6][#6X3](=[OX1])[#6]',
  enone: '[CX3]=[CX3][#6X3](=[OX1])[#6]',
  quinone:
    '[$([#6]1(=O)[#6]=,:[#6][#6](=O)[#6]=,:[#6]1),$([#6]1(=O)[#6](=O)[#6]=,:[#6][#6]=,:[#6]1)]',
  'beta-dicarbonyl': '[CX3](=[OX1])[CX4][CX3]=[OX1]',
  'carboxylic-acid': '[$([CX3][#6]),$([CX3H1])](=[OX1])[OX2H1]',
  carboxylate: '[$([CX3][#6]),$([CX3H1])](=[OX1])[OX1-]',
  ester: '[$([CX3][#6]),$([CX3H1])](=[OX1])!@[OX2][#6;!$([#6]=[OX1])]',
  lactone: '[$([#6X3][#6])](=[OX1])@[#8X2]@[#6;!$([#6]=[OX1])]',
  acrylate: '[CX3]=[CX3][CX3](=[OX1])[OX2][#6]',
  anhydride: '[#6X3](=[OX1])[OX2][#6X3]=[OX1]',
  carbonate: '[#6][#8X2][#6X3](=[OX1])[#8X2][#6]',
  amide: [
    '[$([CX3][#6]),$([CX3H1])](=[OX1])!@[#7X3;!$([#7]([#6]=[OX1])[#6]=[OX1])]',
    '[$([CX3][#6]),$([CX3H1])]([OX2H])=!@[NX2;!$(N[#6]=[OX1])]',
  ],
  lactam: [
    '[$([#6X3][#6])](=[OX1])@[#7X3;!$([#7]([#6]=[OX1])[#6]=[OX1])]',
    '[$([CX3][#6])]([OX2H])=@[NX2;!$(N[#6]=[OX1])]',
  ],
  imide: ['[#6X3](=[OX1])[#7X3][#6X3](=[OX1])', '[#6X3](=[OX1])[NX2]=[$([CX3]([OX2H])[#6])]'],
  carbamate: ['[#7X3][#6X3](=[OX1])[#8X2][#6]', '[NX2]=[CX3]([OX2H])[OX2][#6]'],
  urea: ['[#7X3][#6X3](=[OX1])[#7X3]', '[NX2]=[CX3]([OX2H])[NX3]'],
  thioamide: ['[$([CX3][#6]),$([CX3H1])](=[SX1])[#7X3]', '[$([CX3][#6]),$([CX3H1])]([SX2H])=[NX2]'],
  thiourea: ['[#7X3][#6X3](=[SX1])[#7X3]', '[NX2]=[CX3]([SX2H])[NX3]'],
  dithiocarbamate: ['[#7X3][CX3](=[SX1])[SX2,SX1-]', '[NX2]=[CX3]([SX2H])[SX2,SX1-]'],
  thioester: '[$([CX3][#6]),$([CX3H1])](=[OX1])[#16X2][#6]',

  alcohol: '[OX2H][CX4;!$([CX4]([OX2H])[OX2][#6])]',
  phenol: '[OX2H]c',
  alkoxide: [
    '[OX1-][CX4]',
    '[CX4][OX2][Li,Na,K,Mg,Ca,Al,Ga,In,Ge,Sn,Sb,Ti,Zr,Hf,V,Nb,Ta,Cr,Mo,W,Mn,Fe,Co,Ni,Cu,Zn,La,Y]',
  ],
  phenolate: '[OX1-]c',
  ether: '[OX2;!r3]([CX4;!$([CX4]([OX2])[OX2])])[CX4;!$([CX4]([OX2])[OX2])]',
  'aryl-ether': '[OX2;!$(O[#6]=[O,S,N])](c)[#6;!$([CX3]=[#6])]',
  'enol-ether': '[OX2;!$(O[#6]=[O,S,N])]([#6])[CX3]=[CX3]',
  epoxide: '[OX2r3]1[#6r3][#6r3]1',
  aziridine: '[#7X3r3,#7X4+r3]1[#6X4r3][#6X4r3]1',
  piperazine: '[NX3,NX4+;R1]1[CX4;R1][CX4;R1][NX3,NX4+;R1][CX4;R1][CX4;R1]1',
  orthoester: '[CX4]([OX2][#6])([OX2][#6])[OX2][#6]',
  acetal: '[OX2H0;!$(O[#6]=[O,S,N])][CX4;!$([CX4]([#8])([#8])[#8])][OX2H0;!$(O[#6]=[O,S,N])]',
  hemiacetal: '[OX2H][CX4][OX2][#6]',
  peroxide: '[OX2][OX2]',

  'primary-amine': '[NX3;H2][CX4]',
  'secondary-amine': '[NX3;H1]([CX4])[CX4]',
  'tertiary-amine': '[NX3;H0]([CX4])([CX4])[CX4]',
  'aromatic-amine': '[NX3;+0;!$(N[#6]=[O,S,N]);!$(N[!#6])]c',
  'ammonium-salt': '[$([NX4+;!H0]),$([NX4+;H0]([#6])([#6])([#6])[#6])]',
  'alpha-amino-acid': '[$([NX3;+0]),$([NX4+]);!$(N[#6]=[O,S,N])][CX4][CX3](=[OX1])[OX2H,OX1-]',
  nitrile: '[#6][CX2]#[NX1]',
  imine: '[$([CX3]([#6])[#6]),$([CX3H1][#6]),$([CX3H2])]=[$([NX2][#6]),$([NX2H1])]',
  oxime: '[CX3]=[NX2][OX2]',
  hydrazine: '[NX3;+0;!$(N[#6]=[O,S,N])][NX3;+0;!$(N[#6]=[O,S,N])]',
  hydrazide: ['[CX3](=[OX1])[NX3;+0][NX3;+0]', '[CX3]([OX2H])=[NX2][NX3;+0]'],
  hydrazone: '[CX3]=[NX2][NX3;+0]',
  amidine: '[$([CX3][#6]),$([CX3H1])](=[NX2,NX3+])[NX3;+0]',
  guanidine: '[CX3](=[NX2,NX3+])([NX3;+0])[NX3;+0]',
  ketene: '[CX3,CX2]=[CX2]=[OX1]',
  carbodiimide: '[NX2]=[CX2]=[NX2]',
  isocyanide: '[#6][NX2+]#[CX1-]',
  isocyanate: '[NX2]=[CX2]=[OX1]',
  isothiocyanate: '[NX2]=[CX2]=[SX1]',
  nitro: '[#6][$([NX3](=O)=O),$([NX3+](=O)[O-])]',
  'nitrate-ester': '[#6][OX2][NX3+](=O)[O-]',
  nitroso: '[#6,#7][NX2]=[OX1]',
  nitrone: '[CX3]=[NX3+]([#6])[OX1-]',
  azo: '[#6][NX2]=[NX2][#6]',
  azide: '[$([NX2]=[NX2+]=[NX1-]),$([NX2-][NX2+]#[NX1])]',
  'diazo-compound': '[$([#6]=[NX2+]=[NX1-]),$([#6-][NX2+]#[NX1]),$(c[NX2+]#[NX1])]',
  'n-oxide': '[$([nX3+][O-]),$([NX4+][O-])]',

  thiol: '[SX2H][#6;!$([#6]=[O,S,N])]',
  thiolate: '[SX1-][#6;!$([#6]=[O,S,N]);!$([#6]#N)]',
  thioether: '[SX2]([#6;!$([#6]=[O,S,N]);!$([#6]#N)])[#6;!$([#6]=[O,S,N]);!$([#6]#N)]',
  thiocyanate: '[#6][SX2][CX2]#[NX1]',
  disulfide: '[#6][SX2][SX2][#6]',
  sulfoxide: '[$([SX3](=[OX1])([#6])[#6]),$([SX3+]([OX1-])([#6])[#6])]',
  sulfone: '[#6][$([SX4](=[OX1])=[OX1]),$([SX4+2]([OX1-])[OX1-])][#6]',
  sulfinate: '[#6][$([SX3](=[OX1])[OX2,OX1-]),$([SX3+]([OX1-])[OX2,OX1-])]',
  'sulfonic-acid': '[#6][SX4](=[OX1])(=[OX1])[OX2H,OX1-]',
  'sulfonate-ester': '[#6][SX4](=[OX1])(=[OX1])[OX2][#6]',
  'sulfonic-anhydride': '[#6][SX4](=[OX1])(=[OX1])[OX2][SX4](=[OX1])(=[OX1])[#6]',
  triflate: 'FC(F)(F)[SX4](=[OX1])(=[OX1])[$([OX1-]),$([OX2][#6,#14])]',
  'silyl-triflate': 'FC(F)(F)[SX4](=[OX1])(=[OX1])[OX2][#14]',
  sulfonamide: '[#6][SX4](=[OX1])(=[OX1])[#7]',
  'sulfonyl-halide': '[#6][SX4](=[OX1])(=[OX1])[F,Cl,Br,I]',
  'sulfate-ester': '[#6][OX2][SX4](=[OX1])(=[OX1])[O]',
  sulfonium: '[SX3+]([#6])([#6])[#6]',

  phosphine: '[PX3]([#6])([#6,#1])[#6,#1]',
  'phosphine-oxide': '[PX4](=[OX1])([#6])([#6])[#6]',
  phosphonium: '[PX4+]([#6])([#6])([#6])[#6]',
  phosphonate: '[#6][PX4](=[OX1])([#8])[#8]',
  'phosphate-ester': '[PX4](=[OX1,SX1])([#8,#16])([#8,#16])[#8X2][#6]',
  iodonium: '[#6][IX2+][#6]',
  'hypervalent-iodine': '[#6][$([IX3]),$([IX2]=O),$([IX4]),$([IX5])]',
  'boronic-acid': '[#6][BX3]([OX2H])[OX2H]',
  'boronic-ester': '[#6][BX3]([OX2][#6])[OX2][#6]',
  silane: '[#14;!$([#14][#8,F,Cl,Br,I])][#6]',
  alkoxysilane: '[#14][OX2][#6]',
  siloxane: '[#14][OX2][#14]',
  halosilane: '[#14][F,Cl,Br,I]',
  organometallic:
    '[#6]~[Li,Na,K,Be,Mg,Ca,Al,Ga,In,Tl,Ge,Sn,Pb,Sb,Bi,Ti,Zr,V,Cr,Mo,W,Mn,Fe,Co,Ni,Ru,Rh,Pd,Ir,Pt,Cu,Ag,Au,Zn,Cd,Hg]',

  alkene: '[CX3]=[CX3]',
  diene: '[CX3]=[CX3][CX3]=[CX3]',
  allene: '[CX3]=[CX2]=[CX3]',
  alkyne: '[CX2;H0]#[CX2;H0]',
  'terminal-alkyne': '[CX2]#[CX2H1]',
  'benzene-ring': 'c1ccccc1',
  'fused-arene': 'c(:a)(:a):a',
  ...HETEROAROMATIC_RINGS,
} as const satisfies Record<string, string | readonly string[]>;

export type FunctionalGroupId = keyof typeof FUNCTIONAL_GROUPS;

/** All ids, in the order in which they are listed. */
export const FUNCTIONAL_GROUP_IDS = Object.keys(FUNCTIONAL_GROUPS) as FunctionalGroupId[];

/**
 * The order of elements in formulas of inorganic compounds, the most electronegative first (IUPAC
 * Nomenclature of Inorganic Chemistry 2005, table VI and IR-4.4.2.1): in a formula the reverse.
 */
const SEQUENCE = `
F Cl Br I At Ts
O S Se Te Po Lv
H
N P As Sb Bi Mc
C Si Ge Sn Pb Fl
B Al Ga In Tl Nh
Zn Cd Hg Cn
Cu Ag Au Rg
Ni Pd Pt Ds
Co Rh Ir Mt
Fe Ru Os Hs
Mn Tc Re Bh
Cr Mo W Sg
V Nb Ta Db
Ti Zr Hf Rf
Sc Y
La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu
Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr
Be Mg Ca Sr Ba Ra
Li Na K Rb Cs Fr
He Ne Ar Kr Xe Rn Og
`
  .trim()
  .split(/\s+/);

const PLACE = new Map(SEQUENCE.toReversed().map((symbol, place) => [symbol, place]));

/** Place of an element in formulas, the most electropositive first: Na before Cl, S before O. */
export function placeInFormula(symbol: string): number {
  return PLACE.get(symbol) ?? PLACE.size;
}

/**
 * Group symbols of condensed formulas and their formulas (IUPAC 2013, table P-16.3.5 and common
 * use). Pr alone is praseodymium; Ac and Ts are groups, since actinium and tennessine are not sold.
 */
export const GROUP_SYMBOLS: Readonly<Record<string, string>> = {
  Me: 'CH3',
  Et: 'C2H5',
  nPr: 'C3H7',
  iPr: 'C3H7',
  cPr: 'C3H5',
  nBu: 'C4H9',
  iBu: 'C4H9',
  sBu: 'C4H9',
  tBu: 'C4H9',
  Bu: 'C4H9',
  Ph: 'C6H5',
  Cy: 'C6H11',
  Bn: 'C7H7',
  Bz: 'C7H5O',
  Ac: 'C2H3O',
  Ms: 'CH3SO2',
  Ts: 'C7H7SO2',
  Tf: 'CF3SO2',
  Boc: 'C5H9O2',
  Cbz: 'C8H7O2',
  Fmoc: 'C15H11O2',
  TMS: 'C3H9Si',
  TBS: 'C6H15Si',
  THP: 'C5H9O',
};

/**
 * Heteroaromatic rings and ring systems as SMARTS. A ring is its own and not another: the ring of
 * five in indole is no pyrrole, carbazole holds no indole, benzimidazole no imidazole, and
 * 2-pyridone, whose ring has C=O and NH in it, is no pyridine. Rings fused to saturated ones stay
 * what they are: 5,6,7,8-tetrahydroquinoline has a pyridine ring.
 */

/** Has three aromatic bonds, as an atom has at which two aromatic rings are fused. */
const UNFUSED = '!$(*(:*)(:*):*)';

/** Letters in the templates below. */
const ATOMS: Readonly<Record<string, string>> = {
  c: `[c;${UNFUSED}]`,
  o: `[o;${UNFUSED}]`,
  s: `[s;${UNFUSED}]`,
  n: `[n;${UNFUSED}]`,
  // As in pyridine: with a lone pair, or alkylated, protonated or oxidised there. NH beside C=NH is
  // an amino compound in its imino form: 2-aminothiazole is N=c1[nH]ccs1 in tables made from InChIs.
  N: `[$([nX2]),$([nX3+]),$([nH]:c=[NH]),$([nH]:c:c:c=[NH]);${UNFUSED}]`,
  // As in pyrrole: with hydrogen or a substituent, or without its proton.
  A: `[$([nX3;+0]),$([nX2-]);${UNFUSED}]`,
  // Where rings are fused.
  x: 'c',
};

/** SMARTS of a template, in which brackets are left as they are: ring('N1ccccc1') is pyridine. */
function ring(template: string): string {
  return template.replaceAll(/\[[^\]]*\]|[cosnNAx]/g, (atom) => ATOMS[atom] ?? atom);
}

export const HETEROAROMATIC_RINGS = {
  pyridine: ring('N1ccccc1'),
  pyridone: [ring('A1c(=[OX1])cccc1'), ring('A1ccc(=[OX1])cc1')],
  pyridazine: ring('N1Ncccc1'),
  pyrimidine: ring('N1cNccc1'),
  pyrimidinone: [ring('A1c(=[OX1])nccc1'), ring('A1c(=[OX1])ccnc1'), ring('A1ccc(=[OX1])nc1')],
  pyrazine: ring('N1ccNcc1'),
  triazine: [ring('N1cNcNc1'), ring('N1NcNcc1'), ring('N1NNccc1')],
  pyrrole: ring('A1cccc1'),
  imidazole: ring('A1cNcc1'),
  pyrazole: ring('A1Nccc1'),
  triazole: [ring('A1NNcc1'), ring('A1NccN1'), ring('A1NcNc1'), ring('A1cNNc1')],
  tetrazole: [ring('A1NNNc1'), ring('A1NcNN1')],
  furan: ring('o1cccc1'),
  thiophene: ring('s1cccc1'),
  oxazole: ring('o1cNcc1'),
  isoxazole: ring('o1Nccc1'),
  oxadiazole: [ring('o1NcNc1'), ring('o1cNNc1'), ring('o1NccN1'), ring('o1NNcc1')],
  thiazole: ring('s1cNcc1'),
  isothiazole: ring('s1Nccc1'),
  thiadiazole: [ring('s1NcNc1'), ring('s1cNNc1'), ring('s1NccN1'), ring('s1NNcc1')],
  indole: ring('A1ccx2ccccx12'),
  indazole: [ring('A1Ncx2ccccx12'), ring('A1cx2ccccx2N1')],
  benzimidazole: ring('A1cNx2ccccx12'),
  benzotriazole: [ring('A1NNx2ccccx12'), ring('A1Nx2ccccx2N1')],
  benzofuran: ring('o1ccx2ccccx12'),
  benzothiophene: ring('s1ccx2ccccx12'),
  benzoxazole: ring('o1cNx2ccccx12'),
  benzothiazole: ring('s1cNx2ccccx12'),
  carbazole: ring('A1x2ccccx2x2ccccx12'),
  dibenzofuran: ring('o1x2ccccx2x2ccccx12'),
  dibenzothiophene: ring('s1x2ccccx2x2ccccx12'),
  purine: [ring('A1cNx2cncnx12'), ring('A1cNx2ncncx12')],
  quinoline: [ring('N1cccx2ccccx12'), ring('c1Nccx2ccccx12')],
  quinolone: [
    ring('A1c(=[OX1])ccx2ccccx12'),
    ring('A1ccc(=[OX1])x2ccccx12'),
    ring('c1(=[OX1])Accx2ccccx12'),
  ],
  quinoxaline: ring('N1ccNx2ccccx12'),
  quinazoline: ring('N1cNcx2ccccx12'),
  phthalazine: ring('c1NNcx2ccccx12'),
  cinnoline: ring('N1Nccx2ccccx12'),
  acridine: ring('N1x2ccccx2cx2ccccx12'),
  phenazine: ring('N1x2ccccx2Nx2ccccx12'),
  phenanthroline: ring('N1cccx2ccx3cccNx3x12'),
} as const satisfies Record<string, string | readonly string[]>;

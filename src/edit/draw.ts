import { toInlineSvg } from '#chemistry/drawing/render.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { Drawn } from './messages.ts';

/** The drawing of a SMILES, or what is wrong with it. */
export async function draw(smiles: string): Promise<Drawn> {
  const toolkit = await loadStructureToolkit();
  const read = toolkit.read(smiles, 'drawing', 'formula', 'molarMass');
  if ('problem' in read) return read;
  const { drawing, formula, molarMass } = read;
  return { svg: toInlineSvg(drawing, formula), formula, molarMass };
}

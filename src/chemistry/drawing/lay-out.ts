import type { MainModule, Mol } from '@rdkit/rdkit';
import { arrangeParts, inDrawingOrder, type LaidOutPart, type Point } from './arrange-parts.ts';
import { DRAWING_OPTIONS } from './drawing.ts';
import { mergeMolblocks } from './merge-molblocks.ts';
import { readGraph } from '#chemistry/structure/structure-graph.ts';

/** MDL molfile with the coordinates of the drawing. */
export function molblockOf(rdkit: MainModule, molecule: Mol): string {
  return withLayout(rdkit, molecule, (laidOut) => laidOut.get_molblock());
}

/** RDKit's SVG, to be made compact. */
export function drawMolecule(rdkit: MainModule, molecule: Mol): string {
  return withLayout(rdkit, molecule, (laidOut) => {
    const options = { ...DRAWING_OPTIONS, includeRadicals: hasBondedRadical(laidOut.get_json()) };
    const svg = laidOut.get_svg_with_highlights(JSON.stringify(options));
    if (!svg.includes('nan')) return svg;
    // A drawing without height, as that of ethane, has no canvas that fits.
    const canvas = { ...options, width: 100, height: 100 };
    return laidOut.get_svg_with_highlights(JSON.stringify(canvas));
  });
}

interface WithCoordinates {
  readonly molecules: {
    readonly atoms: readonly { readonly nRad?: number }[];
    readonly bonds?: readonly { readonly atoms: readonly [number, number] }[];
    readonly conformers?: readonly { readonly coords: readonly Point[] }[];
  }[];
}

/** RDKit counts radicals on ions such as Cu²⁺ that stand alone: dots there would say nothing true. */
function hasBondedRadical(json: string): boolean {
  const [molecule] = (JSON.parse(json) as WithCoordinates).molecules;
  const bonded = new Set((molecule?.bonds ?? []).flatMap(({ atoms }) => atoms));
  return (molecule?.atoms ?? []).some(({ nRad = 0 }, atom) => nRad > 0 && bonded.has(atom));
}

/** One layout for the drawing and the molfile, long side and bonds level; parts side by side. */
function withLayout<Result>(
  rdkit: MainModule,
  molecule: Mol,
  use: (laidOut: Mol) => Result,
): Result {
  const arranged = molecule.get_smiles().includes('.') ? arrangedCopy(rdkit, molecule) : undefined;
  if (!arranged) {
    layOut(molecule);
    return use(molecule);
  }
  try {
    return use(arranged);
  } finally {
    arranged.delete();
  }
}

function layOut(molecule: Mol): void {
  molecule.set_new_coords();
  // RDKit throws where there are no two atoms besides hydrogen to be laid level.
  if (molecule.get_num_atoms(true) < 2) return;
  molecule.normalize_depiction(1);
  molecule.straighten_depiction(true);
}

/** A copy whose parts stand beside each other; undefined where RDKit does not read it back. */
function arrangedCopy(rdkit: MainModule, molecule: Mol): Mol | undefined {
  const smiles = molecule.get_smiles().split('.');
  const parts = inDrawingOrder(smiles.map((part) => laidOutPart(rdkit, part)));
  const molfile = mergeMolblocks(
    parts.map(({ molblock }) => molblock),
    arrangeParts(parts),
  );
  return molfile === undefined ? undefined : (rdkit.get_mol(molfile) ?? undefined);
}

function laidOutPart(rdkit: MainModule, smiles: string): LaidOutPart & { molblock: string } {
  const part = rdkit.get_mol(smiles);
  if (!part) throw new Error(`RDKit does not read its own SMILES ${smiles}`);
  layOut(part);
  const [json, molblock] = [part.get_json(), part.get_molblock()];
  part.delete();
  const [molecule] = (JSON.parse(json) as WithCoordinates).molecules;
  return { graph: readGraph(json), points: molecule?.conformers?.[0]?.coords ?? [], molblock };
}

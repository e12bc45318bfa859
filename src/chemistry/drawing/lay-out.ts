import type { MainModule, Mol } from '@rdkit/rdkit';
import { readGraph, readPoints } from '#chemistry/structure/common-chem.ts';
import { AS_WRITTEN } from '#chemistry/structure/interhalogens.ts';
import { arrangeParts, inDrawingOrder, type LaidOutPart } from './arrange-parts.ts';
import { mergeMolblocks } from './merge-molblocks.ts';

/**
 * A copy of a molecule with the coordinates of its drawing and molfile: long axis and bonds
 * horizontal, parts side by side. The caller frees it. The molecule itself gets no coordinates,
 * since RDKit would derive the stereo layer of the InChI from them.
 */
export function layOut(rdkit: MainModule, molecule: Mol): Mol {
  const smiles = molecule.get_smiles();
  const arranged = smiles.includes('.') ? arrangedParts(rdkit, smiles.split('.')) : undefined;
  if (arranged) return arranged;
  const copy = molecule.copy();
  if (!copy) throw new Error(`RDKit does not copy ${smiles}`);
  level(copy);
  return copy;
}

function level(molecule: Mol): void {
  molecule.set_new_coords();
  // RDKit throws on fewer than two atoms other than hydrogen.
  if (molecule.get_num_atoms(true) < 2) return;
  molecule.normalize_depiction(1);
  // Some symmetric molecules are turned out of the plane, and would be drawn foreshortened.
  if (!isFlat(molecule.get_coords() as number[][])) molecule.set_new_coords();
  molecule.straighten_depiction(true);
}

function isFlat(points: readonly (readonly number[])[]): boolean {
  return points.every(([, , z = 0]) => Math.abs(z) < 1e-3);
}

/** Undefined where RDKit does not read the parts back as one molecule. */
function arrangedParts(rdkit: MainModule, smiles: readonly string[]): Mol | undefined {
  const parts = inDrawingOrder(smiles.map((part) => laidOutPart(rdkit, part)));
  const molfile = mergeMolblocks(
    parts.map(({ molblock }) => molblock),
    arrangeParts(parts),
  );
  return molfile === undefined ? undefined : reread(rdkit, molfile);
}

/** Reads what RDKit wrote, interhalogens as well. */
function reread(rdkit: MainModule, text: string): Mol | undefined {
  return rdkit.get_mol(text) ?? rdkit.get_mol(text, AS_WRITTEN) ?? undefined;
}

function laidOutPart(rdkit: MainModule, smiles: string): LaidOutPart & { molblock: string } {
  const part = reread(rdkit, smiles);
  if (!part) throw new Error(`RDKit does not read its own SMILES ${smiles}`);
  try {
    level(part);
    const json = part.get_json();
    return { graph: readGraph(json), points: readPoints(json), molblock: part.get_molblock() };
  } finally {
    part.delete();
  }
}

import type { MainModule, Mol } from '@rdkit/rdkit';
import { layOut } from '#chemistry/drawing/lay-out.ts';
import { drawMolecule } from '#chemistry/drawing/rdkit-drawing.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { assemblyOf } from './assembly.ts';
import { hasBondedRadical, readGraph } from './common-chem.ts';
import { readNumbers, type RdkitNumbers } from './descriptors.ts';
import { connectedSets, formulaOf, type MolecularGraph } from './graph.ts';
import { matchGroups } from './match-groups.ts';
import { skeletonJson } from './skeleton.ts';
import { readStereocentres } from './stereocentres.ts';
import type { Fact, Structure } from './structure.ts';

/**
 * A molecule held by RDKit. Intermediate results that several facts need are computed once, lazily.
 */
export class Visit {
  readonly rdkit: MainModule;
  readonly molecule: Mol;
  private readonly made: {
    graph?: MolecularGraph;
    inchi?: string;
    numbers?: RdkitNumbers;
    laidOut?: Mol;
  };

  constructor(rdkit: MainModule, molecule: Mol) {
    this.rdkit = rdkit;
    this.molecule = molecule;
    this.made = {};
  }

  get graph(): MolecularGraph {
    return (this.made.graph ??= readGraph(this.molecule.get_json()));
  }

  get inchi(): string {
    return (this.made.inchi ??= this.molecule.get_inchi());
  }

  get numbers(): RdkitNumbers {
    return (this.made.numbers ??= readNumbers(this.molecule.get_descriptors()));
  }

  get laidOut(): Mol {
    return (this.made.laidOut ??= layOut(this.rdkit, this.molecule));
  }

  /** Formulas of the parts that are not bonded to each other, in the order of the SMILES. */
  get parts(): Formula[] {
    this.molecule.get_smiles();
    const order = JSON.parse(this.molecule.get_prop('_smilesAtomOutputOrder')) as number[];
    return connectedSets(this.graph, new Set(order)).map((atoms) => formulaOf(this.graph, atoms));
  }

  answer<Asked extends Fact>(facts: readonly Asked[]): Pick<Structure, Asked> {
    const answers = facts.map((fact) => [fact, ANSWERS[fact](this)]);
    return Object.freeze(Object.fromEntries(answers) as Pick<Structure, Asked>);
  }

  /** Frees RDKit's memory. */
  close(): void {
    this.made.laidOut?.delete();
    this.molecule.delete();
  }
}

const ANSWERS: { readonly [Asked in Fact]: (visit: Visit) => Structure[Asked] } = {
  canonicalSmiles: ({ molecule }) => molecule.get_smiles(),
  inchi: ({ inchi }) => inchi,
  inchiKey: ({ rdkit, inchi }) => inchi && rdkit.get_inchikey_for_inchi(inchi),
  // RDKit's WebAssembly build computes no formula.
  formula: ({ graph }) => hillFormula(formulaOf(graph)),
  assembly: ({ parts }) => assemblyOf(parts),
  molarMass: ({ numbers }) => numbers.molarMass,
  monoisotopicMass: ({ numbers }) => numbers.monoisotopicMass,
  descriptors: ({ numbers }) => numbers.descriptors,
  stereocentres: ({ molecule }) => readStereocentres(molecule.get_stereo_tags()),
  groups: ({ rdkit, molecule }) => matchGroups(rdkit, molecule),
  graph: ({ graph }) => graph,
  skeleton: ({ rdkit, graph }) => writtenSkeleton(rdkit, graph),
  molblock: ({ laidOut }) => laidOut.get_molblock(),
  drawing: ({ laidOut }) => drawMolecule(laidOut, hasBondedRadical(laidOut.get_json())),
};

function writtenSkeleton(rdkit: MainModule, graph: MolecularGraph): string {
  const json = skeletonJson(graph);
  const framework = json === undefined ? null : rdkit.get_mol(json);
  try {
    return framework?.is_valid() ? framework.get_smiles() : '';
  } finally {
    framework?.delete();
  }
}

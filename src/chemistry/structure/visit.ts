import type { MainModule, Mol } from '@rdkit/rdkit';
import { layOut } from '#chemistry/drawing/lay-out.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { writePlaces } from '#chemistry/drawing/places.ts';
import { atomPoints, drawMolecule } from '#chemistry/drawing/rdkit-drawing.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { assemblyOf, type WrittenFormula } from './assembly.ts';
import { hasBondedRadical, readGraph } from './common-chem.ts';
import { readNumbers, type RdkitNumbers } from './descriptors.ts';
import { connectedSets, formulaOf, type MolecularGraph } from './graph.ts';
import { matchGroups } from './match-groups.ts';
import { hasOxoHalogen, joinedJson, joinedMolblock } from './oxo-halogens.ts';
import { skeletonJson } from './skeleton.ts';
import { readStereo, type Configuration, type Stereo } from './stereo.ts';
import { absoluteMolblock, withStereoGroup } from './stereo-group.ts';
import type { Fact, Structure } from './structure.ts';
import { writtenFormula } from './written-formula.ts';
import { writtenIon } from './written-part.ts';

/**
 * A molecule held by RDKit. Intermediate results that several facts need are computed once, lazily.
 */
export class Visit {
  readonly rdkit: MainModule;
  readonly molecule: Mol;
  readonly configuration: Configuration;
  private readonly made: {
    graph?: MolecularGraph;
    written?: Mol;
    inchi?: string;
    numbers?: RdkitNumbers;
    laidOut?: Mol;
    drawing?: Drawing;
  };

  constructor(rdkit: MainModule, molecule: Mol, configuration: Configuration) {
    this.rdkit = rdkit;
    this.molecule = molecule;
    this.configuration = configuration;
    this.made = {};
  }

  get graph(): MolecularGraph {
    return (this.made.graph ??= readGraph(this.molecule.get_json()));
  }

  /** The molecule as it is printed. */
  private get written(): Mol {
    return (this.made.written ??= hasOxoHalogen(this.graph)
      ? unsanitised(this.rdkit, joinedJson(this.molecule.get_json()))
      : this.molecule);
  }

  get canonicalSmiles(): string {
    return this.written.get_smiles();
  }

  get inchi(): string {
    return (this.made.inchi ??= this.readInchi());
  }

  private readInchi(): string {
    const standard = this.written.get_inchi();
    const option = { absolute: '', relative: '-SRel', racemic: '-SRac' }[this.configuration];
    return option && standard.includes('/t') ? this.written.get_inchi(option) : standard;
  }

  get stereo(): Stereo {
    const inchi = this.written.get_inchi('-SUU');
    return readStereo(inchi, this.molecule.get_stereo_tags(), this.graph);
  }

  get molblock(): string {
    return this.configuration === 'absolute'
      ? absoluteMolblock(this.laidOut.get_molblock())
      : withStereoGroup(this.laidOut.get_v3Kmolblock(), this.configuration);
  }

  get numbers(): RdkitNumbers {
    return (this.made.numbers ??= readNumbers(this.molecule.get_descriptors()));
  }

  get drawing(): Drawing {
    return (this.made.drawing ??= drawMolecule(
      this.laidOut,
      hasBondedRadical(this.laidOut.get_json()),
    ));
  }

  get laidOut(): Mol {
    return (this.made.laidOut ??= this.layOut());
  }

  private layOut(): Mol {
    const laidOut = layOut(this.rdkit, this.molecule);
    if (!hasOxoHalogen(this.graph)) return laidOut;
    try {
      return unsanitised(this.rdkit, joinedMolblock(laidOut.get_molblock()));
    } finally {
      laidOut.delete();
    }
  }

  /** Formulas of the parts that are not bonded to each other, in the order of the SMILES. */
  get parts(): WrittenFormula[] {
    this.molecule.get_smiles();
    const order = JSON.parse(this.molecule.get_prop('_smilesAtomOutputOrder')) as number[];
    return connectedSets(this.graph, new Set(order)).map((atoms) => ({
      ...formulaOf(this.graph, atoms),
      written: writtenIon(this.graph, atoms),
    }));
  }

  answer<Asked extends Fact>(facts: readonly Asked[]): Pick<Structure, Asked> {
    const answers = facts.map((fact) => [fact, ANSWERS[fact](this)]);
    return Object.freeze(Object.fromEntries(answers) as Pick<Structure, Asked>);
  }

  /** Frees RDKit's memory. */
  close(): void {
    this.made.laidOut?.delete();
    if (this.made.written !== this.molecule) this.made.written?.delete();
    this.molecule.delete();
  }
}

const ANSWERS: { readonly [Asked in Fact]: (visit: Visit) => Structure[Asked] } = {
  canonicalSmiles: ({ canonicalSmiles }) => canonicalSmiles,
  inchi: ({ inchi }) => inchi,
  inchiKey: ({ rdkit, inchi }) => inchi && rdkit.get_inchikey_for_inchi(inchi),
  // RDKit's WebAssembly build computes no formula.
  formula: ({ graph }) => hillFormula(formulaOf(graph)),
  writtenFormula: ({ graph }) => writtenFormula(graph),
  assembly: ({ parts }) => assemblyOf(parts),
  molarMass: ({ numbers }) => numbers.molarMass,
  monoisotopicMass: ({ numbers }) => numbers.monoisotopicMass,
  descriptors: ({ numbers }) => numbers.descriptors,
  stereo: ({ stereo }) => stereo,
  groups: ({ rdkit, molecule }) => matchGroups(rdkit, molecule),
  graph: ({ graph }) => graph,
  skeleton: ({ rdkit, graph }) => writtenSkeleton(rdkit, graph),
  molblock: ({ molblock }) => molblock,
  drawing: ({ drawing }) => drawing,
  places: placesInOrder,
};

/** Empty where the SMILES is written in another way than that of the drawn molecule. */
function placesInOrder({ laidOut, drawing, canonicalSmiles }: Visit): string {
  if (laidOut.get_smiles() !== canonicalSmiles) return '';
  const order = JSON.parse(laidOut.get_prop('_smilesAtomOutputOrder')) as number[];
  const points = atomPoints(laidOut, drawing);
  return writePlaces(
    order.flatMap((at) => (points[at] ? [points[at]] : [])),
    drawing.box,
  );
}

/** Reads a molecule as it is written: RDKit neither moves charges nor judges valences. */
function unsanitised(rdkit: MainModule, text: string): Mol {
  const molecule = rdkit.get_mol(text, '{"sanitize":false}');
  if (!molecule) throw new Error(`RDKit does not read what it wrote: ${text}`);
  return molecule;
}

function writtenSkeleton(rdkit: MainModule, graph: MolecularGraph): string {
  const json = skeletonJson(graph);
  const framework = json === undefined ? null : rdkit.get_mol(json);
  try {
    return framework?.is_valid() ? framework.get_smiles() : '';
  } finally {
    framework?.delete();
  }
}

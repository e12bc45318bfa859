import initRDKit, { type MainModule, type Mol } from '@rdkit/rdkit';
import { readDescriptors, type Descriptors } from './descriptors.ts';
import { compactDrawing, labelled } from '#chemistry/drawing/drawing.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { skeletonJson } from './skeleton.ts';
import { readGraph, type MolecularGraph } from './structure-graph.ts';
import { matchGroups, type GroupMatch } from './structure-groups.ts';
import { drawMolecule, molblockOf } from '#chemistry/drawing/structure-layout.ts';
import { compositionOf, readMasses, stereocentres, type Stereocentres } from './structure-data.ts';

/**
 * What follows from a structure. Identity is computed at once; the drawing when it is first asked
 * for, and then kept; masses and molfile each time.
 */
export interface Structure {
  /** RDKit's canonical isomeric SMILES. */
  readonly canonicalSmiles: string;
  /** Standard InChI; empty where there is none. */
  readonly inchi: string;
  /** Standard InChIKey; empty where there is none. */
  readonly inchiKey: string;
  /** In the Hill system, as `hillFormula` writes it. */
  readonly formula: string;
  /** RDKit's molar mass in g/mol: a check on `averageMass`, not the value to print. */
  readonly averageMass: number;
  /** RDKit's exact mass in Da, ions without the electrons they lost: a check likewise. */
  readonly exactMass: number;
  readonly stereocentres: Stereocentres;
  /** The functional groups and compound classes of `FUNCTIONAL_GROUPS` that it has. */
  readonly groups: readonly GroupMatch[];
  readonly descriptors: Descriptors;
  /** Atoms, bonds and rings. */
  readonly graph: MolecularGraph;
  /** SMILES of the Bemis–Murcko framework; empty where there is no ring. */
  readonly skeleton: string;
  /** MDL molfile with 2D coordinates: V2000, above 999 atoms V3000. */
  readonly molblock: string;
  /** Inline SVG, see `compactDrawing`. */
  svg(accessibleName: string, describedBy?: string): string;
}

export type ReadResult = Structure | { readonly problem: string };

export interface StructureToolkit {
  /** RDKit's version, as "2026.09.1". */
  readonly version: string;
  /**
   * What RDKit has to say against a SMILES is the `problem`.
   * @throws Error when RDKit itself breaks down
   */
  read(smiles: string): ReadResult;
  /** Standard InChIKey of a molfile with coordinates; empty where RDKit does not read it. */
  inchiKeyOfMolfile(molfile: string): string;
}

/**
 * RDKit recurses along chains, and its stack in WebAssembly ends, without a check, after some 550
 * atoms in a row (@rdkit/rdkit 2026.9.1).
 */
const MAX_ATOMS = 400;

let toolkit: Promise<StructureToolkit> | undefined;

/** Starts RDKit, once in a process. For the build only: it is 2.4 MB of WebAssembly. */
export function loadStructureToolkit(): Promise<StructureToolkit> {
  toolkit ??= startToolkit();
  return toolkit;
}

async function startToolkit(): Promise<StructureToolkit> {
  const rdkit = await initRDKit({ print: ignore, printErr: ignore });
  const complaints = rdkit.set_log_capture('rdApp.error');
  return {
    version: rdkit.version(),
    read(smiles) {
      complaints?.clear_buffer();
      try {
        return readStructure(rdkit, smiles) ?? { problem: tidy(complaints?.get_buffer() ?? '') };
      } catch (error) {
        // After this the module's memory is not to be trusted: better no answer than a wrong one.
        if (error instanceof WebAssembly.RuntimeError) {
          throw new Error(`RDKit broke off while it read ${smiles}`, { cause: error });
        }
        return { problem: tidy(complaints?.get_buffer() ?? '') };
      }
    },
    inchiKeyOfMolfile: (molfile) =>
      withMolecule(rdkit, molfile, (molecule) =>
        rdkit.get_inchikey_for_inchi(molecule.get_inchi()),
      ) ?? '',
  };
}

function ignore(): void {
  // RDKit's remarks go to the log, not to the terminal.
}

/** RDKit's own words, without the time, the input, the picture of the place and repetitions. */
function tidy(log: string): string {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^\[[\d:]+\] (?:SMILES Parse Error: )?/, ''))
    .filter((line) => /^\S+ \S/.test(line) && !/^Failed parsing|~\^/.test(line))
    .map((line) => line.replace(/ for input: .*$|:$/, '').trim());
  return [...new Set(lines)].join('; ') || 'RDKit does not accept it';
}

function readStructure(rdkit: MainModule, smiles: string): ReadResult | undefined {
  if (smiles.trim() === '') return { problem: 'the SMILES is empty' };
  if (/\s/.test(smiles)) return { problem: 'a SMILES has no spaces in it' };
  if (largestPart(smiles) > MAX_ATOMS) {
    return {
      problem: `it has more than ${String(MAX_ATOMS)} atoms: RDKit for the web has no room`,
    };
  }
  return withMolecule(rdkit, smiles, (molecule) => describe(rdkit, smiles, molecule));
}

/** How many atoms other than implicit hydrogen the largest part between dots has written. */
function largestPart(smiles: string): number {
  const sizes = smiles
    .split('.')
    .map((part) => part.match(/\[[^\]]*\]|Br|Cl|[BCNOPSFIbcnops*]/g)?.length ?? 0);
  return Math.max(...sizes);
}

/** Lends the molecule out and frees its memory; undefined where RDKit does not accept it. */
function withMolecule<Result>(
  rdkit: MainModule,
  smiles: string,
  use: (molecule: Mol) => Result,
): Result | undefined {
  const molecule = rdkit.get_mol(smiles);
  try {
    return molecule?.is_valid() ? use(molecule) : undefined;
  } finally {
    molecule?.delete();
  }
}

function describe(rdkit: MainModule, smiles: string, molecule: Mol): ReadResult {
  const composition = compositionOf(molecule.get_json());
  if (!composition) return { problem: 'it has an atom "*" that stands for no element' };
  const inchi = molecule.get_inchi();
  let known: ReturnType<typeof readMasses> | undefined;
  const masses = () =>
    (known ??= readMasses(withMolecule(rdkit, smiles, (again) => again.get_descriptors()) ?? '{}'));
  let drawn: string | undefined;
  const graph = () => readGraph(withMolecule(rdkit, smiles, (again) => again.get_json()) ?? '');
  return {
    canonicalSmiles: molecule.get_smiles(),
    inchi,
    inchiKey: inchi && rdkit.get_inchikey_for_inchi(inchi),
    formula: hillFormula(composition),
    stereocentres: stereocentres(molecule.get_stereo_tags()),
    get descriptors() {
      return readDescriptors(
        withMolecule(rdkit, smiles, (again) => again.get_descriptors()) ?? '{}',
      );
    },
    get averageMass() {
      return masses().averageMass;
    },
    get exactMass() {
      return masses().exactMass;
    },
    get groups() {
      return withMolecule(rdkit, smiles, (again) => matchGroups(rdkit, again)) ?? [];
    },
    get graph() {
      return graph();
    },
    get skeleton() {
      const json = skeletonJson(graph());
      return (json && withMolecule(rdkit, json, (framework) => framework.get_smiles())) ?? '';
    },
    get molblock() {
      return withMolecule(rdkit, smiles, (again) => molblockOf(rdkit, again)) ?? '';
    },
    svg: (accessibleName, describedBy) =>
      labelled(
        (drawn ??= compactDrawing(
          withMolecule(rdkit, smiles, (again) => drawMolecule(rdkit, again)) ?? '',
        )),
        accessibleName,
        describedBy,
      ),
  };
}

import initRDKit, { type MainModule } from '@rdkit/rdkit';
import { AS_WRITTEN, besideInterhalogens } from './interhalogens.ts';
import { separatedOxo } from './oxo-halogens.ts';
import type { Fact, StatedStructure, Structure } from './structure.ts';
import type { Configuration } from './stereo.ts';
import { Visit } from './visit.ts';

/** The requested facts, or RDKit's error message for the SMILES. */
export type ReadResult<Asked extends Fact> = Pick<Structure, Asked> | { readonly problem: string };

export interface StructureToolkit {
  /** RDKit's version, as "2026.09.1". */
  readonly version: string;
  /**
   * Reads a SMILES once and answers what is asked of it: `read('CCO', 'formula', 'inchiKey')`.
   * A structure with its configuration can stand in place of the SMILES.
   * @throws Error when RDKit itself breaks down
   */
  read<Asked extends Fact>(
    structure: string | StatedStructure,
    ...facts: readonly Asked[]
  ): ReadResult<Asked>;
  /** Standard InChIKey of a molfile with coordinates; empty where RDKit does not read it. */
  inchiKeyOfMolfile(molfile: string): string;
}

/**
 * RDKit recurses along chains, and its WebAssembly stack overflows, unchecked, at about 550 atoms
 * in a row (@rdkit/rdkit 2026.9.1).
 */
const MAX_ATOMS = 400;

let toolkit: Promise<StructureToolkit> | undefined;

/** Starts RDKit, once per process. For the build only: it is 2.4 MB of WebAssembly. */
export function loadStructureToolkit(): Promise<StructureToolkit> {
  toolkit ??= startToolkit();
  return toolkit;
}

async function startToolkit(): Promise<StructureToolkit> {
  const rdkit = await initRDKit({ print: ignore, printErr: ignore });
  const complaints = rdkit.set_log_capture('rdApp.error');
  return {
    version: rdkit.version(),
    read<Asked extends Fact>(
      structure: string | StatedStructure,
      ...facts: readonly Asked[]
    ): ReadResult<Asked> {
      const { smiles, configuration = 'absolute' } =
        typeof structure === 'string' ? { smiles: structure } : structure;
      const refused = refusal(smiles);
      if (refused !== undefined) return { problem: refused };
      complaints?.clear_buffer();
      const complaint = () => ({ problem: tidy(complaints?.get_buffer() ?? '') });
      try {
        const read = (text: string) =>
          visit(rdkit, text, (open) => answer(open, facts), configuration);
        // Its other parts as RDKit writes them: aromatic, charges in their places.
        const asWritten = (text: string) => {
          const { halogens, others } = besideInterhalogens(text);
          if (halogens.length === 0) return undefined;
          const beside =
            others === '' ? '' : visit(rdkit, others, ({ canonicalSmiles }) => canonicalSmiles);
          if (beside === undefined) return undefined;
          const whole = [beside, ...halogens].filter(Boolean).join('.');
          return visit(rdkit, whole, (open) => answer(open, facts), configuration, AS_WRITTEN);
        };
        return read(smiles) ?? read(separatedOxo(smiles)) ?? asWritten(smiles) ?? complaint();
      } catch (error) {
        // After a crash the module's memory may be corrupt: refuse rather than return a wrong
        // result.
        if (error instanceof WebAssembly.RuntimeError)
          throw new Error(`RDKit crashed while reading ${smiles}`, { cause: error });
        if (error instanceof Error) throw error;
        return complaint();
      }
    },
    inchiKeyOfMolfile: (molfile) =>
      visit(rdkit, molfile, ({ inchi }) => rdkit.get_inchikey_for_inchi(inchi)) ?? '',
  };
}

function ignore(): void {
  // Log RDKit's messages instead of printing them.
}

/** RDKit's messages without the time, the input, the position marker and repetitions. */
function tidy(log: string): string {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^\[[\d:]+\] (?:SMILES Parse Error: )?/, ''))
    .filter((line) => /^\S+ \S/.test(line) && !/^Failed parsing|~\^/.test(line))
    .map((line) => line.replace(/ for input: .*$|:$/, '').trim());
  return [...new Set(lines)].join('; ') || 'RDKit does not accept it';
}

function answer<Asked extends Fact>(open: Visit, facts: readonly Asked[]): ReadResult<Asked> {
  const isKnown = open.graph.atoms.every(({ symbol }) => symbol !== '*');
  return isKnown
    ? open.answer(facts)
    : { problem: 'it has an atom "*" that stands for no element' };
}

/** Why a SMILES is not passed to RDKit; undefined if it is. */
function refusal(smiles: string): string | undefined {
  if (smiles.trim() === '') return 'the SMILES is empty';
  if (/\s/.test(smiles)) return 'a SMILES has no spaces in it';
  if (largestPart(smiles) > MAX_ATOMS)
    return `it has more than ${String(MAX_ATOMS)} atoms: RDKit for the web has no room`;
  return undefined;
}

/** Number of written atoms in the largest part between dots. */
function largestPart(smiles: string): number {
  const sizes = smiles
    .split('.')
    .map((part) => part.match(/\[[^\]]*\]|Br|Cl|[BCNOPSFIbcnops*]/g)?.length ?? 0);
  return Math.max(...sizes);
}

/** Opens a molecule, passes it to a callback and frees it; undefined if RDKit rejects it. */
function visit<Result>(
  rdkit: MainModule,
  text: string,
  use: (visit: Visit) => Result,
  configuration: Configuration = 'absolute',
  options = '{}',
): Result | undefined {
  const molecule = rdkit.get_mol(text, options);
  if (!molecule) return undefined;
  const open = new Visit(rdkit, molecule, configuration);
  try {
    return molecule.is_valid() ? use(open) : undefined;
  } finally {
    open.close();
  }
}

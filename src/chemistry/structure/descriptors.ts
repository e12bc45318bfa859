/** Counts and estimates that RDKit makes from the graph of a structure. */
export interface Descriptors {
  /** Topological polar surface area in Å² (doi:10.1021/jm000942e), N and O only. */
  readonly tpsa: number;
  /** Octanol–water partition coefficient, Wildman and Crippen (doi:10.1021/ci990307l). */
  readonly logP: number;
  readonly hydrogenBondDonors: number;
  readonly hydrogenBondAcceptors: number;
  /** Amide bonds and bonds in rings are not counted. */
  readonly rotatableBonds: number;
  /** Number of smallest rings, and of the aromatic ones among them. */
  readonly rings: number;
  readonly aromaticRings: number;
}

/** RDKit's masses of a structure, in g/mol and Da, and its descriptors. */
export interface RdkitNumbers {
  readonly molarMass: number;
  readonly monoisotopicMass: number;
  readonly descriptors: Descriptors;
}

/** Reads the JSON of RDKit's `get_descriptors()`. */
export function readNumbers(json: string): RdkitNumbers {
  const all = JSON.parse(json) as Partial<Record<string, number>>;
  const of = (name: string) => all[name] ?? Number.NaN;
  return {
    molarMass: of('amw'),
    monoisotopicMass: of('exactmw'),
    descriptors: {
      tpsa: of('tpsa'),
      logP: of('CrippenClogP'),
      hydrogenBondDonors: of('NumHBD'),
      hydrogenBondAcceptors: of('NumHBA'),
      rotatableBonds: of('NumRotatableBonds'),
      rings: of('NumRings'),
      aromaticRings: of('NumAromaticRings'),
    },
  };
}

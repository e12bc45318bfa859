/** Number of stereogenic atoms with and without a stated configuration. */
export interface Stereocentres {
  readonly defined: number;
  readonly undefined: number;
}

interface StereoTags {
  /** Index of an atom and its CIP label, "(R)", or "(?)" if the structure does not state it. */
  readonly CIP_atoms: readonly (readonly [atom: number, label: string])[];
}

/** Reads the JSON of RDKit's `get_stereo_tags()`. */
export function readStereocentres(json: string): Stereocentres {
  const { CIP_atoms: atoms } = JSON.parse(json) as StereoTags;
  const open = atoms.filter(([, label]) => label === '(?)').length;
  return { defined: atoms.length - open, undefined: open };
}

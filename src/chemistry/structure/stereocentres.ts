/** How many stereogenic atoms say their configuration, and how many leave it open. */
export interface Stereocentres {
  readonly defined: number;
  readonly undefined: number;
}

interface StereoTags {
  /** Index of an atom and its CIP label, "(R)", or "(?)" where the structure leaves it open. */
  readonly CIP_atoms: readonly (readonly [atom: number, label: string])[];
}

/** Reads the JSON of RDKit's `get_stereo_tags()`. */
export function readStereocentres(json: string): Stereocentres {
  const { CIP_atoms: atoms } = JSON.parse(json) as StereoTags;
  const open = atoms.filter(([, label]) => label === '(?)').length;
  return { defined: atoms.length - open, undefined: open };
}

/**
 * Halogens bound to halogens, such as ClF3, BrF5, IF7 and the tribromide ion. They exist, but RDKit
 * allows chlorine and bromine one bond.
 */

/** RDKit's options for such a structure: valences are not judged, the rest is as usual. */
export const AS_WRITTEN = '{"sanitize":false,"setAromaticity":true,"assignStereo":true}';

/** A centre with its branches: "F[Cl](F)F", "Cl(F)(F)F", "Br[Br-]Br". */
const CENTRE = /^(F|Cl|Br|I)?(?:Cl|Br|I|\[(?:Cl|Br|I)(-?)\])((?:\((?:F|Cl|Br|I)\))*)(F|Cl|Br|I)?$/;

/** The bonds that RDKit allows a halogen. */
const ORDINARY_BONDS = 1;

/** Bonds that a central halogen has: 3, 5 or 7, of anions 2, 4 or 6. */
function isInterhalogen(part: string): boolean {
  const centre = CENTRE.exec(part.replaceAll(/\[(F|Cl|Br|I)\]/g, '$1'));
  if (!centre) return false;
  const [, first = '', charge = '', branches = '', last = ''] = centre;
  const bonds = [first, last].filter(Boolean).length + (branches.match(/\(/g) ?? []).length;
  return bonds > ORDINARY_BONDS && bonds <= 7 && bonds % 2 === (charge === '-' ? 0 : 1);
}

/** The parts of a SMILES that are interhalogens, and the others, which RDKit has to accept. */
export function besideInterhalogens(smiles: string): { halogens: string[]; others: string } {
  const parts = smiles.split('.');
  return {
    halogens: parts.filter(isInterhalogen),
    others: parts.filter((part) => !isInterhalogen(part)).join('.'),
  };
}

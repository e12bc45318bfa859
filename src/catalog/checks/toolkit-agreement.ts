import {
  compareToolkits,
  type ComparedQuantity,
  type Comparison,
} from '#chemistry/structure/compare-toolkits.ts';
import { CHECKED_FACTS, problemAt, textAt, type Check } from './check.ts';

const NAMES: Record<ComparedQuantity, string> = {
  formula: 'formula',
  molarMass: 'molar mass',
  monoisotopicMass: 'monoisotopic mass',
  connectivity: 'connectivity after a round trip',
  stereochemistry: 'stereochemistry after a round trip',
};

/**
 * Our own tables, RDKit and OpenChemLib agree on formula, masses and connectivity of every
 * structure, or the file states why they do not.
 */
export const toolkitAgreement: Check = ({ files, structures, toolkit, known, tick }) =>
  files.products.flatMap((file) => {
    tick();
    const stated = structures.get(file);
    if (!stated || 'problem' in stated) return [];
    const isAsDrawn = textAt(file, 'structure', 'configuration') === undefined;
    // OpenChemLib is asked for the drawing, not for the racemate.
    const structure = isAsDrawn ? stated : toolkit.read(stated.canonicalSmiles, ...CHECKED_FACTS);
    if ('problem' in structure) return [];
    const reason = textAt(file, 'structure', 'toolkitDisagreement');
    const disagreements = known
      .get(['compare', structure], () => compareToolkits(structure, toolkit))
      .filter(({ agrees }) => agrees === false);
    if (disagreements.length > 0 === (reason !== undefined)) return [];
    return reason === undefined
      ? [
          problemAt(
            file,
            ['structure', 'smiles'],
            `${textAt(file, 'structure', 'smiles') ?? ''}: ${disagreements.map(inWords).join('; ')}`,
            'What two toolkits read differently is mostly written wrongly: look at charges, hydrogens and brackets of the SMILES. If it is right as it is, say why they disagree in structure.toolkitDisagreement.',
          ),
        ]
      : [
          problemAt(
            file,
            ['structure', 'toolkitDisagreement'],
            'the toolkits agree on this structure',
            'The field excuses a disagreement that is not there: take it out.',
          ),
        ];
  });

function inWords({ quantity, ours, theirs, toolkit }: Comparison): string {
  return `${NAMES[quantity]} ${ours}, by ${toolkit} ${theirs}`;
}

import { NotationFault } from '#chemistry/substructure/notation.ts';
import { findStructures } from './find-structures.ts';
import type { OpenStructures } from './open-structures.ts';
import { MAX_ALIKE } from './question.ts';

/** Numbers of the products whose structure is most like one, the best first; none for other texts. */
export async function findAlike(index: OpenStructures, smiles: string): Promise<number[]> {
  const docs: number[] = [];
  try {
    for await (const { hits } of findStructures(index, { mode: 'similarity', text: smiles })) {
      docs.push(...hits.map(({ doc }) => doc));
      if (docs.length >= MAX_ALIKE) break;
    }
  } catch (error) {
    if (!(error instanceof NotationFault)) throw error;
  }
  return docs.slice(0, MAX_ALIKE);
}

/**
 * Reads structures in a thread of its own: OpenChemLib has 1.1 MB and takes its time. A module
 * worker that is started only when a text has to be compared as a structure (reader.ts).
 */
import { readIdCodes } from '#chemistry/structure/id-code.ts';
import { smilesOfMolfile } from '#chemistry/structure/molfile.ts';
import type { StructureAnswer, StructureQuestion } from './reader.ts';

const answer = (message: StructureAnswer) => {
  postMessage(message);
};

addEventListener('message', ({ data: { id, text, as } }: MessageEvent<StructureQuestion>) => {
  if (as === 'smiles') {
    const codes = readIdCodes(text);
    answer(codes ? { id, codes } : { id });
  } else {
    const smiles = smilesOfMolfile(text);
    answer(smiles === undefined ? { id } : { id, smiles });
  }
});
// The toolkit is here: what follows is quick.
answer({ id: 0 });

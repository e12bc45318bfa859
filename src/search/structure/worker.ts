/**
 * Reads structures off the main thread: OpenChemLib is 1.1 MB and slow. A module worker that
 * reader.ts starts only when a text has to be compared as a structure.
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
// The toolkit is loaded; the time limit of reading starts now.
answer({ id: 0 });

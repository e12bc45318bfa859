import { readIdCodes, type IdCodes } from '#chemistry/structure/id-code.ts';
import type { NotCompared } from '#search/verdict.ts';

/** ID codes by the toolkit itself; in a browser a worker does it (reader.ts). */
export function identify(smiles: string): Promise<IdCodes | NotCompared> {
  return Promise.resolve(readIdCodes(smiles) ?? 'unreadable');
}

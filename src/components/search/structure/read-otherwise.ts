/** Reads what is no SMILES, but leads to one: loaded when it is needed. */
import { fetchPageData, loadIndex } from '#components/search/load-index.ts';
import { pagePaths } from '#i18n/paths.ts';
import { search } from '#search/engine.ts';
import type { SearchAnswer } from '#search/results/answer.ts';
import { structureReader } from '#search/structure/reader.ts';
import { startStructureWorker } from '#search/structure/start-worker.ts';
import { isSdf } from '#tables/sdf.ts';

/** What a text that is not read as a structure was meant as. */
export type Meant = 'structure' | 'without' | 'name' | 'number' | 'inchi' | 'molfile';

/** `failed` where the reader or the index did not load. */
export type Otherwise = { smiles: string } | Meant | 'failed';

/** The SMILES of a molfile, or of what a name, number or InChI of this catalog is of. */
export async function readOtherwise(text: string): Promise<Otherwise> {
  if (isSdf(text)) return readMolfile(text);
  try {
    const { index: pointer, folder } = await fetchPageData();
    const answer = await search(await loadIndex(pointer, folder), text);
    const [hit] = answer.hits;
    if (answer.verdict !== 'held' || !hit) return meant(answer, text);
    const response = await fetch(pagePaths().productData(hit.id));
    const { smiles } = (await response.json()) as { smiles?: string };
    return smiles === undefined ? 'without' : { smiles };
  } catch {
    return 'failed';
  }
}

/** A word of letters is a name; brackets and bonds are of structures. */
function meant({ taken }: SearchAnswer, text: string): Meant {
  if (taken.kind === 'inchi' || /^InChI=/i.test(text)) return 'inchi';
  if (/^(?:cas|inchiKey|number$)/.test(taken.kind)) return 'number';
  return /[a-z]{4}/i.test(text) && !/[=#()[\]]/.test(text) ? 'name' : 'structure';
}

const molfiles = structureReader(startStructureWorker);

async function readMolfile(text: string): Promise<Otherwise> {
  const answer = await molfiles.readMolfile(text);
  if (answer === 'unreadable') return 'molfile';
  return typeof answer === 'string' ? 'failed' : { smiles: answer.smiles };
}

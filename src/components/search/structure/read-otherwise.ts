/** Reads what is no SMILES, but leads to one: loaded when it is needed. */
import { fetchPageData, loadIndex } from '#components/search/load-index.ts';
import { pagePaths } from '#i18n/paths.ts';
import { search } from '#search/engine.ts';
import { structureReader } from '#search/structure/reader.ts';
import { startStructureWorker } from '#search/structure/start-worker.ts';
import { isSdf } from '#tables/sdf.ts';

/** The SMILES of a molfile, or of what a name, number or InChI of this catalog is of. */
export async function readOtherwise(text: string): Promise<string | undefined> {
  if (isSdf(text)) return readMolfile(text);
  try {
    const { index: pointer, folder } = await fetchPageData();
    const answer = await search(await loadIndex(pointer, folder), text);
    const [hit] = answer.hits;
    if (answer.verdict !== 'held' || !hit) return undefined;
    const response = await fetch(pagePaths().productData(hit.id));
    const { smiles } = (await response.json()) as { smiles?: string };
    return smiles;
  } catch {
    return undefined;
  }
}

const molfiles = structureReader(startStructureWorker);

async function readMolfile(text: string): Promise<string | undefined> {
  const answer = await molfiles.readMolfile(text);
  return typeof answer === 'string' ? undefined : answer.smiles;
}

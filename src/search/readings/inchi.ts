import { entriesAs, foundAs, type FoundDocs } from '#search/index/found.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import type { ReadingKind } from './kind.ts';
import { SAME_STRUCTURE, STRUCTURE_FLAT } from './structure-hits.ts';

/** An InChI, standard or not, without its prefix `InChI=1S/` or `InChI=1/`. */
export interface InchiReading {
  kind: 'inchi';
  inchi: string;
}

export const inchi: ReadingKind<InchiReading, 'inchi' | 'structureFlat', 'inchi'> = {
  prefix: 'inchi',
  readForced: readInchi,
  written: ({ inchi }) => `1S/${inchi}`,
  find: ({ inchi }, { index }) => findInchi(index, inchi),
  hits: { inchi: SAME_STRUCTURE, structureFlat: STRUCTURE_FLAT },
};

const INCHI = /^(?:inchi\s*=?\s*)?1S?\/((?:\d*[A-Z][A-Za-z0-9.]*)(?:\/[\w+\-(),;*?.]+)*\/?)$/i;

export function readInchi(text: string): InchiReading[] {
  const body = INCHI.exec(text.replaceAll(/\s+/g, ''))?.[1]?.replace(/\/$/, '');
  return body !== undefined && /^inchi|\/[ch]/i.test(text + body)
    ? [{ kind: 'inchi', inchi: body }]
    : [];
}

/** Products with this InChI; else all products with the same connectivity. */
async function findInchi(
  index: OpenIndex,
  inchi: string,
): Promise<FoundDocs<'inchi' | 'structureFlat'>> {
  const exact = await docsAt(index, 'inchi', inchi);
  if (exact.length > 0) return foundAs(exact, 'inchi');
  const connectivity = inchiConnectivity(inchi);
  const entries = await index.table.inchi.prefix(connectivity);
  const same = entries.filter(([key]) => inchiConnectivity(key) === connectivity);
  return entriesAs(same, 'structureFlat');
}

/** The connectivity layers of an InChI, without charge, stereo and isotopes. */
function inchiConnectivity(inchi: string): string {
  return inchi
    .split('/')
    .filter((layer, at) => at === 0 || /^[ch]/.test(layer))
    .join('/');
}

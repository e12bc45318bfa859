/** Today's catalog for the table of requests: the search of `look-up`, and the terms of products. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { parseYaml } from '#catalog/content/read.ts';
import { productSchema, type ProductContent } from '#catalog/content/schema/product.ts';
import { offeredGrades, type OfferedGrade } from '#catalog/product/terms.ts';
import { gradeTitle, priceText, stockText } from '#components/product/offer/terms-text.ts';
import { packLabel } from '#components/product/offer/pack-label.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';
import type { Catalog, ClueAnswer, ClueKind, TodayProduct } from '#quote/requests/today.ts';
import { search } from '#search/engine.ts';
import { numbered } from '#search/index/numbering.ts';
import { openRecords } from '#search/index/open-records.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { HIT_KINDS } from '#search/readings/registry.ts';
import type { SearchAnswer } from '#search/results/answer.ts';
import { identify } from '#search/structure/identify.ts';
import { catalogRecords } from './records.ts';

/**
 * @returns the catalog, and the files of products that could not be read
 * @throws ContentFolderError if the folder is not a content folder
 */
export async function openToday(): Promise<{ catalog: Catalog; refused: string[] }> {
  const contentDir = contentDirectory();
  const { records, refused } = await catalogRecords(contentDir);
  const index = openRecords(numbered(records));
  const numbers = byNumber(records);
  const catalog: Catalog = {
    unread: refused.length,
    day: new Date().toISOString().slice(0, 10),
    ask: async (kind, text) => {
      if (kind === 'product' || kind === 'catalogNumber') return exact(numbers[kind], text);
      const answer = await search(index, PREFIX[kind](text) + text, { identify });
      return clueOf(answer);
    },
    product: (id) => readToday(contentDir, id, records),
  };
  return { catalog, refused };
}

const PREFIX: Record<Exclude<ClueKind, 'product' | 'catalogNumber'>, (text: string) => string> = {
  cas: () => 'cas:',
  structure: (text) => (/^InChI=/i.test(text) ? 'inchi:' : 'smiles:'),
  name: () => 'name:',
};

/** Ids and order numbers are compared as they are, without regard to the case. */
function byNumber(records: readonly SearchRecord[]) {
  const product = new Map<string, Set<string>>();
  const catalogNumber = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key.toLowerCase(), (map.get(key.toLowerCase()) ?? new Set()).add(id));
  for (const { id, catalogNumbers } of records) {
    add(product, id, id);
    // Earlier ids stand among the numbers.
    for (const number of catalogNumbers) {
      add(catalogNumber, number, id);
      add(product, number, id);
    }
  }
  return { product, catalogNumber };
}

function exact(map: ReadonlyMap<string, Set<string>>, text: string): ClueAnswer {
  const ids = [...(map.get(text.trim().toLowerCase()) ?? [])];
  return { verdict: ids.length > 0 ? 'held' : 'notHeld', ids, note: '' };
}

function clueOf({ verdict, hits, notCompared }: SearchAnswer): ClueAnswer {
  const isHeld = ({ why }: SearchAnswer['hits'][number]) =>
    why.some(({ kind }) => HIT_KINDS[kind].verdict === 'held');
  const fitting = verdict === 'held' ? hits.filter(isHeld) : hits.slice(0, 3);
  const { structure } = strings(DEFAULT_LANGUAGE).search;
  return {
    verdict,
    ids: fitting.map(({ id }) => id),
    note: verdict === 'notCompared' && notCompared ? structure[notCompared] : '',
  };
}

async function readToday(
  contentDir: string,
  id: string,
  records: readonly SearchRecord[],
): Promise<TodayProduct | undefined> {
  const content = await readProductContent(contentDir, id);
  if (!content) return undefined;
  const { discontinued, replacedBy } = content;
  const successor = records.find((record) => record.id === replacedBy);
  return {
    id,
    name: content.name,
    cas: content.cas ?? '',
    catalogNumber: content.catalogNumber ?? '',
    isDiscontinued: discontinued !== undefined || replacedBy !== undefined,
    discontinued: [discontinued?.date && `since ${discontinued.date}`, discontinued?.note]
      .filter(Boolean)
      .join(', '),
    replacedBy: replacedBy ? [replacedBy, successor?.name].filter(Boolean).join(' ') : '',
    grades: offeredGrades(content).map(toGrade),
  };
}

async function readProductContent(
  contentDir: string,
  id: string,
): Promise<ProductContent | undefined> {
  for (const ending of ['yaml', 'yml']) {
    const file = `products/${id}.${ending}`;
    const text = await readFile(join(contentDir, file), 'utf8').catch(() => undefined);
    const content = productSchema.safeParse(parseYaml(text ?? '', file).file?.data);
    if (content.success) return plainContent(content.data);
  }
  return undefined;
}

function toGrade(grade: OfferedGrade, at: number): TodayProduct['grades'][number] {
  const words = strings(DEFAULT_LANGUAGE).supply;
  const termsOf = (terms: Pick<OfferedGrade, 'price' | 'stock' | 'catalogNumber'>) => ({
    catalogNumber: terms.catalogNumber ?? '',
    stock: stockText(terms.stock, words),
    price: priceText(terms.price, words, DEFAULT_LANGUAGE).replaceAll('\u00a0', ' '),
    priceUntil: (typeof terms.price === 'object' && terms.price.validUntil) || '',
  });
  return {
    title: gradeTitle(grade, at, words),
    ...termsOf(grade),
    packs: grade.packs.map((pack) => {
      const terms = termsOf(pack);
      const catalogNumber = terms.catalogNumber || (grade.catalogNumber ?? '');
      return { label: packLabel(pack, grade), ...terms, catalogNumber };
    }),
  };
}

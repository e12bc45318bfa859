import { NotationFault } from '#chemistry/substructure/notation.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import { strings } from '#i18n/strings.ts';
import { numbered } from '#search/index/numbering.ts';
import { describeFault } from '#search/structure/describe-fault.ts';
import { findStructures, type StructureHit } from '#search/structure/find-structures.ts';
import type { StructureQuestion } from '#search/structure/question.ts';
import { recordsInUse, structuresOf } from './open-catalog.ts';

interface Options {
  /** Print one line of JSON instead of text. */
  json: boolean;
  /** Maximum hits that are printed. */
  limit: number;
  /** How many are left out before them. */
  offset: number;
}

/** Answers like the page for structures, by the same code. */
export async function searchStructure(
  question: StructureQuestion,
  { json, limit, offset }: Options,
): Promise<number> {
  const products = numbered(await recordsInUse());
  const records = new Map(products);
  const words = strings(DEFAULT_LANGUAGE).structureSearch;
  const index = structuresOf(products);
  const start = performance.now();
  const hits: StructureHit[] = [];
  try {
    for await (const progress of findStructures(index, question)) hits.push(...progress.hits);
  } catch (error) {
    if (!(error instanceof NotationFault)) throw error;
    console.error(`${question.text}: ${describeFault(words, error)}`);
    return 1;
  }
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const { text: query, mode } = question;
  const listed = hits.slice(offset, offset + limit).map(({ doc, score }) => ({
    record: records.get(doc),
    ...(score !== undefined && { score: Math.round(score * 1e4) / 1e4 }),
  }));
  if (json) {
    const shown = listed.map(({ record, ...rest }) => ({
      id: record?.id,
      ...(record?.cas && { cas: record.cas }),
      ...rest,
    }));
    console.log(JSON.stringify({ query, mode, total: hits.length, hits: shown, ms }));
  } else {
    const { found, none } = words;
    const count = hits.length === 0 ? none[mode] : plural(found[mode], hits.length, words.language);
    console.log(count);
    for (const { record, score } of listed)
      console.log(
        `  ${[score?.toFixed(2), record?.id, record?.formula, record?.name].filter(Boolean).join('  ')}`,
      );
  }
  return 0;
}

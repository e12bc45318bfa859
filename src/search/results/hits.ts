/** From what was found to what a list shows: why each product is there, and what to mark. */
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import { chargedMass } from '#chemistry/mass/adduct.ts';
import type { Found, Hit, Why } from './answer.ts';
import { readRecord, type OpenIndex } from '#search/index/open-index.ts';
import { parseName } from '#search/names/parse-name.ts';
import { marksIn } from '#search/names/word-marks.ts';
import { namesOf } from '#search/names/record-names.ts';
import type { Reading } from '#search/readings/reading.ts';
import type { SearchRecord } from '#search/index/record.ts';

/**
 * The hits from `from` up to and without `to`.
 * @param taken the reading that was answered
 */
export async function readHits(
  index: OpenIndex,
  found: readonly Found[],
  from: number,
  to: number,
  taken: Reading,
): Promise<Hit[]> {
  return Promise.all(
    found.slice(from, to).map(async (one) => {
      const record = await readRecord(index, one.doc);
      return { cas: record.cas, why: [explain(record, one, taken)], record };
    }),
  );
}

function explain(record: SearchRecord, { kind, name }: Found, taken: Reading): Why {
  switch (kind) {
    case 'cas':
    case 'casCorrected':
      return whole(kind, 'cas', record.cas);
    case 'casNear':
      return { kind, field: 'cas', matched: record.cas, marks: unlike(taken, record.cas) };
    case 'casPart':
      return { kind, field: 'cas', matched: record.cas, marks: partMarks(taken, record.cas) };
    case 'formula':
    case 'elements':
      return whole(kind, 'formula', record.formula);
    case 'molarMass':
      return { kind, field: 'mass', matched: `${record.molarMass.toFixed(3)} g/mol`, marks: [] };
    case 'exactMass':
      return { kind, field: 'mass', matched: exactMassText(record, taken), marks: [] };
    case 'inchiKey':
      return whole(kind, 'inchiKey', record.inchiKey);
    case 'inchiKeySkeleton':
      return {
        ...whole(kind, 'inchiKey', record.inchiKey),
        marks: [[0, inchiKeySkeleton(record.inchiKey).length]],
      };
    case 'inchi':
    case 'structure':
    case 'structureFlat':
      return { kind, field: 'structure', matched: record.smiles, marks: [] };
    default:
      return explainName(record, kind, name ?? 0, taken);
  }
}

function whole(kind: Why['kind'], field: Why['field'], matched: string): Why {
  return { kind, field, matched, marks: [[0, matched.length]] };
}

function explainName(record: SearchRecord, kind: Why['kind'], at: number, taken: Reading): Why {
  const entry = namesOf(record)[at];
  if (!entry) return { kind, field: 'name', matched: record.name, marks: [] };
  const query = parseName(taken.kind === 'name' ? taken.name : '');
  return { kind, field: entry.field, matched: entry.text, marks: marksIn(entry, query, kind) };
}

/** Of an ion its m/z, else the monoisotopic mass of the compound. */
function exactMassText({ exactMass }: SearchRecord, taken: Reading): string {
  const ion = taken.kind === 'exactMass' ? taken.ion : undefined;
  if (ion === undefined) return `${exactMass.toFixed(4)} Da`;
  return `m/z ${(chargedMass(exactMass, ion.text) ?? NaN).toFixed(4)} ${ion.text}`;
}

/** The digits in which a number differs from the typed one. */
function unlike(taken: Reading, cas: string): Why['marks'] {
  const typed = taken.kind === 'cas' || taken.kind === 'casWrongCheckDigit' ? taken.cas : '';
  if (typed.length !== cas.length) return [];
  return [...cas].flatMap((digit, at): Why['marks'] => (digit === typed[at] ? [] : [[at, at + 1]]));
}

/** Where a part stands in a CAS number; a part without hyphens is looked for in the digits alone. */
function partMarks(taken: Reading, cas: string): Why['marks'] {
  const part = taken.kind === 'casPartial' ? taken.part : '';
  const plain = cas.indexOf(part);
  if (plain >= 0) return [[plain, plain + part.length]];
  const places = [...cas.matchAll(/\d/g)].map(({ index }) => index);
  const at = cas.replaceAll('-', '').indexOf(part);
  const [start, last] = [places[at], places[at + part.length - 1]];
  return at < 0 || start === undefined || last === undefined ? [] : [[start, last + 1]];
}

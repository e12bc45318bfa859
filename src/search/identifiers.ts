import { inchiKeySkeleton } from '#chemistry/inchikey.ts';
import type { Hit, Why, WhyKind } from './answer.ts';
import type { OpenIndex } from './index.ts';
import type { Reading } from './reading.ts';
import type { SearchRecord } from './record.ts';

type IdentifierReading = Extract<
  Reading,
  {
    kind: 'cas' | 'casWrongCheckDigit' | 'casPartial' | 'formula' | 'inchiKey' | 'inchiKeySkeleton';
  }
>;

/** Products with exactly this identifier, or for a partial CAS number with that part in it. */
export function findIdentifier(index: OpenIndex, reading: IdentifierReading): Hit[] {
  switch (reading.kind) {
    case 'cas':
      return casHits(index.byCas.get(reading.cas), 'cas');
    case 'casWrongCheckDigit':
      return casHits(index.byCas.get(reading.corrected), 'casCorrected');
    case 'casPartial':
      return partialHits(index.records, reading.part);
    case 'formula':
      return (index.byFormula.get(reading.formula) ?? []).map((record) =>
        wholeHit(record, 'formula', 'formula'),
      );
    case 'inchiKey':
      return (index.byInchiKey.get(reading.inchiKey) ?? []).map((record) =>
        wholeHit(record, 'inchiKey', 'inchiKey'),
      );
    case 'inchiKeySkeleton':
      return (index.bySkeleton.get(reading.skeleton) ?? []).map((record) =>
        hit(record, 'inchiKeySkeleton', 'inchiKey', [
          [0, inchiKeySkeleton(record.inchiKey).length],
        ]),
      );
  }
}

function casHits(record: SearchRecord | undefined, kind: 'cas' | 'casCorrected'): Hit[] {
  return record ? [wholeHit(record, kind, 'cas')] : [];
}

/** Numbers that begin with the part stand before those that hold it further on. */
function partialHits(records: SearchRecord[], part: string): Hit[] {
  const found = records
    .map((record) => ({ record, range: partRange(record.cas, part) }))
    .filter((found) => found.range !== undefined)
    .map(({ record, range = [0, 0] }) => hit(record, 'casPart', 'cas', [range]));
  const begins = ({ why }: Hit) => why[0]?.marks[0]?.[0] === 0;
  return [...found.filter(begins), ...found.filter((other) => !begins(other))];
}

/**
 * Where a part stands in a CAS number. A part typed without hyphens is looked for among the digits
 * alone; a single digit only at the beginning.
 */
function partRange(cas: string, part: string): [number, number] | undefined {
  const places = part.includes('-')
    ? [...cas].map((_, at) => at)
    : [...cas.matchAll(/\d/g)].map(({ index }) => index);
  const at = places
    .map((place) => cas[place] ?? '')
    .join('')
    .indexOf(part);
  if (at < 0 || (part.length === 1 && at > 0)) return undefined;
  const [start, last] = [places[at], places[at + part.length - 1]];
  return start === undefined || last === undefined ? undefined : [start, last + 1];
}

function wholeHit(record: SearchRecord, kind: WhyKind, field: 'cas' | 'formula' | 'inchiKey'): Hit {
  return hit(record, kind, field, [[0, record[field].length]]);
}

function hit(
  record: SearchRecord,
  kind: WhyKind,
  field: 'cas' | 'formula' | 'inchiKey',
  marks: Why['marks'],
): Hit {
  return { cas: record.cas, record, why: [{ kind, matched: record[field], field, marks }] };
}

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseFormula } from '#chemistry/formula.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index.ts';
import { indexOf, shippedIndex } from './records.ts';

/** How a CAS number may be written: the list of common writings. */
const WRITINGS: ((cas: string) => string)[] = [
  (cas) => cas,
  (cas) => cas.replaceAll('-', ''),
  (cas) => cas.replaceAll('-', ' '),
  (cas) => cas.replaceAll('-', ' – '),
  (cas) => cas.replaceAll('-', '‑'),
  (cas) => cas.replaceAll('-', '−'),
  (cas) => cas.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (cas) => `CAS ${cas}`,
  (cas) => `CAS No. ${cas}`,
  (cas) => `cas-nr.: ${cas}`,
  (cas) => `CAS# ${cas.replaceAll('-', '')}`,
  (cas) => `CAS号：${cas}`,
  (cas) => `[${cas}]`,
  (cas) => ` "${cas}", `,
  (cas) => cas.replace('-', '-\u200b'),
];

/** The formula with its atoms in another order: C8H7IO as OIH7C8. */
function reordered(formula: string, order: (keys: string[]) => string[]): string {
  const { atoms, charge } = parseFormula(formula);
  const written = order([...atoms.keys()]).map((key) => {
    const count = atoms.get(key) ?? 0;
    return (/^\d/.test(key) ? `[${key}]` : key) + (count === 1 ? '' : String(count));
  });
  return (
    written.join('') + (charge === 0 ? '' : `^${String(Math.abs(charge))}${charge > 0 ? '+' : '-'}`)
  );
}

describe('the five products', () => {
  let shipped: OpenIndex;
  beforeAll(async () => {
    shipped = await shippedIndex();
  });

  test('every writing of each CAS number finds its product and no other', () => {
    expect(shipped.records).toHaveLength(5);
    for (const { cas } of shipped.records)
      for (const write of WRITINGS)
        expect([write(cas), search(shipped, write(cas)).hits.map((hit) => hit.cas)]).toEqual([
          write(cas),
          [cas],
        ]);
  });

  test('the formula is found with its atoms in any order', () => {
    for (const { cas, formula } of shipped.records) {
      const orders = fc.shuffledSubarray([...parseFormula(formula).atoms.keys()], {
        minLength: parseFormula(formula).atoms.size,
      });
      fc.assert(
        fc.property(orders, (order) => {
          const found = search(
            shipped,
            reordered(formula, () => order),
          );
          expect(found.hits.map((hit) => hit.cas)).toEqual([cas]);
        }),
      );
    }
  });
});

const TABLE = '../shared/data/compounds.tsv';
const present = existsSync(TABLE);
if (!present) console.log(`Left out: search over real compounds (${TABLE} is not there).`);

describe.skipIf(!present)('real compounds', () => {
  let index: OpenIndex;
  beforeAll(() => {
    const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
    index = indexOf(
      rows.map((row) => {
        const [cas = '', name = '', iupac = '', formula = '', , inchiKey = ''] = row.split('\t');
        return { cas, name, formula, inchiKey, names: [iupac] };
      }),
    );
  });

  test('each CAS number without hyphens finds its compound alone', () => {
    const wrong = index.records.filter(({ cas }) => {
      const { hits } = search(index, cas.replaceAll('-', ''));
      return hits.length !== 1 || hits[0]?.cas !== cas;
    });
    expect(wrong.map(({ cas }) => cas)).toEqual([]);
  });

  test('each formula in reverse order finds exactly the compounds that have it', () => {
    const wrong = index.records.filter(({ formula }) => {
      const { hits, total } = search(
        index,
        reordered(formula, (all) => all.toReversed()),
      );
      const isomers = index.byFormula.get(formula) ?? [];
      return (
        total !== isomers.length ||
        hits.some(({ cas }) => index.byCas.get(cas)?.formula !== formula)
      );
    });
    expect(wrong.map(({ cas, formula }) => `${cas} ${formula}`)).toEqual([]);
  });

  test('each InChIKey finds its compound', () => {
    const wrong = index.records.filter(
      ({ cas, inchiKey }) =>
        inchiKey !== '' && !search(index, inchiKey).hits.some((hit) => hit.cas === cas),
    );
    expect(wrong.map(({ cas }) => cas)).toEqual([]);
  });
});

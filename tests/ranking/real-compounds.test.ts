/** Ranking of typical queries over a catalog of real compounds. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { hitsBeside, search } from '#search/engine.ts';
import { identify } from '#search/structure/identify.ts';
import { indexFiles, openWritten } from '#search/index/index-files.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { numbered } from '#search/index/numbering.ts';
import { readHits } from '#search/results/hits.ts';
import { facetsOf, listOf } from '#search/results/result-list.ts';
import { noSelection, toggled } from '#search/results/selection.ts';
import { makeQueries, type Query, type QueryKind } from '#scripts/bench/queries.ts';
import { importedRecords } from '#scripts/bench/records.ts';
import { hashOf } from '../unit/search/records.ts';

const TABLE = '../shared/data/compounds.tsv';
const present = existsSync(TABLE);
if (!present) console.log(`Left out: ranking over real compounds (${TABLE} is not there).`);

/** A query, and the CAS numbers of the first hits in order. */
const GOLDEN: [text: string, ...cas: string[]][] = [
  ['acetone', '67-64-1'],
  ['toluen', '108-88-3'],
  ['propan-2-ol', '67-63-0'],
  ['isopropyl alcohol', '67-63-0'],
  ['ethyl acetat', '141-78-6'],
  ['acetic acid ethyl ester', '141-78-6'],
  ['sulphuric acid, diethyl ester', '64-67-5'],
  ['β-pinene', '127-91-3'],
  ['b-pinene', '127-91-3'],
  ['para xylene', '106-42-3'],
  ['p-xylene', '106-42-3'],
  ['vitamin c', '50-81-7'],
  ['caffein', '58-08-2'],
  ['asprin', '50-78-2'],
  ['naphtalene', '91-20-3'],
  ['1,2-dichlorethane', '107-06-2'],
  ['ethane, 1,2-dichloro-', '107-06-2'],
  ['acid benzoic', '65-85-0'],
  // Names that say so come before one of which only a synonym does.
  ['hydroxybenzoic acid', '14348-41-5'],
  ['tnt', '118-96-7'],
  ['iron', '7439-89-6'],
  ['benzo[a]pyrene', '50-32-8'],
  ['benzo(a)pyren', '50-32-8'],
  ['MeOH', '67-56-1'],
  ['PhMe', '108-88-3'],
  ['CO', '630-08-0'],
  ['co2', '124-38-9'],
  ['c6h6', '71-43-2'],
  ['OHNa', '1310-73-2'],
  ['OCC', '64-17-5'],
  ['c1ccccc1', '71-43-2'],
  ['C1=CC=CC=C1', '71-43-2'],
  ['CC(=O)Oc1ccccc1C(O)=O', '50-78-2'],
  ['78.0470', '71-43-2'],
  ['m/z 79.054 [M+H]+', '71-43-2'],
  ['58.08', '67-64-1'],
  ['C6 Cl>=4', '118-74-1'],
  ['67641', '67-64-1'],
  ['67-46-1', '67-64-1', '67-56-1'],
  ['QTBSBXVTEAMEQO-UHFFFAOYSA-N', '64-19-7'],
];

describe.skipIf(!present)('2,808 real compounds', () => {
  let records: SearchRecord[];
  let index: OpenIndex;
  let queries: Query[];
  const answer = async (text: string) => {
    const found = await search(index, text, { identify });
    const hits = await readHits(index, found.found.slice(0, 24), found.taken);
    // The first in the order of a list, the others in that of the search.
    const rest = hits.slice(found.hits.length);
    return [...found.hits, ...rest, ...(await hitsBeside(index, found))].map(({ id }) => id);
  };

  beforeAll(async () => {
    ({ records } = await importedRecords(TABLE));
    index = openWritten(indexFiles(records, hashOf));
    queries = await makeQueries(records, 20261124);
  });

  test.each(GOLDEN)('%s', async (text, ...cas) => {
    expect((await answer(text)).slice(0, cas.length)).toEqual(cas);
  });

  /** Minimum share of correct products in the first `places`; every third query is run. */
  test.each<[QueryKind, share: number, places: number]>([
    ['CAS number', 1, 1],
    ['CAS number, decorated', 1, 1],
    ['CAS number without hyphens', 1, 1],
    ['CAS number, two digits swapped', 0.99, 1],
    ['CAS number, one digit wrong', 0.94, 1],
    ['CAS number, two digits swapped', 1, 24],
    ['CAS number, one digit wrong', 1, 24],
    ['formula in any order', 1, 1],
    ['formula in lower case', 0.99, 1],
    ['name', 0.999, 1],
    ['synonym', 0.99, 1],
    ['name with one typo', 0.97, 1],
    // Main names come before synonyms.
    ['60 % prefix of a synonym', 0.86, 5],
    ['InChIKey', 1, 1],
    ['InChIKey skeleton', 1, 1],
    ['InChI', 1, 1],
    ['SMILES at random', 0.995, 1],
  ])('%s: at least %d within the first %d', async (kind, share, places) => {
    const asked = queries.filter((query) => query.kind === kind).filter((_, at) => at % 3 === 0);
    const missed: string[] = [];
    for (const { text, right } of asked) {
      const found = (await answer(text)).slice(0, places);
      if (!found.some((cas) => right.has(cas))) missed.push(text);
    }
    expect(1 - missed.length / asked.length, missed.join('\n')).toBeGreaterThanOrEqual(share);
  });

  test('every formula finds all products that have it, and no others', async () => {
    const byFormula = Map.groupBy(records, ({ formula }) => formula);
    for (const [formula, isomers] of byFormula) {
      const { found, taken } = await search(index, `formula:${formula}`);
      const hits = await readHits(index, found, taken);
      expect(hits.map(({ id }) => id).sort()).toEqual(isomers.map(({ id }) => id).sort());
    }
  });

  /** A text in which words run on; m- and other letters before a hyphen are no part of them. */
  const runsOf = (text: string) =>
    text.toLowerCase().replaceAll(/(?<=[a-z]{2})[\s()[\]{}.;:/-]+(?=[a-z]{2})/g, '');
  const beginsWord = (text: string, word: string) =>
    new RegExp(`(?<![a-z])${word}`, 'i').test(text);

  test.each(['acid', 'methyl', 'chloride', 'bromo', 'phenyl', 'toluene', 'pyridin', 'nitrile'])(
    'of the names, groups and uses that hold "%s" every product is counted and reached',
    async (word) => {
      const holds = records.filter(
        ({ name, names, catalogNumbers, descriptions = [] }) =>
          [name, ...names, ...catalogNumbers].some((one) => runsOf(one).includes(word)) ||
          descriptions.some((one) => beginsWord(one, word)),
      );
      const answer = await search(index, `name:${word}`);
      const everyone = { selection: noSelection(), sort: 'relevance' } as const;
      const list = await listOf(index, answer, everyone);
      const hits = await list.read(0, list.total);
      expect(hits.map(({ id }) => id).sort()).toEqual(holds.map(({ id }) => id).sort());
      expect(answer.total).toBe(holds.length);
    },
  );

  test('words of the main name come first, whole ones before beginnings, shorter names before longer', async () => {
    const answer = await search(index, 'chloride');
    const hits = await readHits(index, answer.found.slice(0, 150), answer.taken);
    const steps = hits.map(({ record: { name } }) =>
      /(?<![a-z])chloride(?![a-z])/i.test(name) ? 0 : beginsWord(name, 'chloride') ? 1 : 2,
    );
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    const whole = hits.filter((_, at) => steps[at] === 0).map(({ record }) => record.name.length);
    expect(whole.length).toBeGreaterThan(50);
    expect(whole).toEqual(whole.toSorted((a, b) => a - b));
  });

  test('every facet counts what a plain scan counts, also behind a filter', async () => {
    const answer = await search(index, 'acid');
    const found = new Set(answer.found.map(({ doc }) => doc));
    const among = numbered(records).flatMap(([doc, record]) => (found.has(doc) ? [record] : []));
    const selection = toggled(noSelection(), 'element', 'Cl');
    const counted = await facetsOf(index, answer, selection);
    const chlorinated = among.filter(({ formula }) => /Cl/.test(formula));
    for (const { value, count } of counted.get('group') ?? [])
      expect([value, count]).toEqual([
        value,
        chlorinated.filter(({ groups }) => groups.includes(value)).length,
      ]);
    const list = await listOf(index, answer, { selection, sort: 'mass' });
    expect(list.total).toBe(chlorinated.length);
    const masses = (await list.read(0, 40)).map(({ record }) => record.molarMass ?? Infinity);
    expect(masses).toEqual(
      chlorinated
        .map(({ molarMass }) => molarMass ?? Infinity)
        .sort((a, b) => a - b)
        .slice(0, 40),
    );
  });
});

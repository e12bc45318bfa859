/**
 * How true the answers to names are, over a table of real compounds: `npm run bench:names -- <table>`.
 * OPSIN, where it is installed, judges whether a name that is held names that structure.
 */
import { readNames } from '#catalog/checks/opsin.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { search } from '#search/engine.ts';
import { numbered } from '#search/index/numbering.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { openRecords } from '#search/index/open-records.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { nameTexts } from '#search/names/record-names.ts';
import { nameKeys } from '#search/names/spoken-name.ts';
import { identify } from '#search/structure/identify.ts';
import type { Verdict } from '#search/verdict.ts';
import { misspelt, randomNumbers } from './queries.ts';
import { importedRecords } from './records.ts';

const FOLDS = 4;
const SEED = 20261127;

/** Qualifiers, and whether the substance with them is the same. */
const QUALIFIERS: readonly (readonly [text: string, isSame: boolean])[] = [
  [', 98%', true],
  [', ≥ 99.5 % (GC)', true],
  [', 99+%', true],
  [', ACS grade', true],
  [', HPLC Grade', true],
  [' reagent grade', true],
  [', for synthesis', true],
  [', technical grade', true],
  [', anhydrous', true],
  [' powder', true],
  [' (crystals)', true],
  [', 25 g', true],
  [' 2.5 L', true],
  [', 100 mL bottle', true],
  [', stabilized with BHT', true],
  [' 10% solution', false],
  [', 1.0 M in THF', false],
  [' 30% w/w', false],
  [', 50 wt.% in water', false],
  [' aqueous solution', false],
  [' on alumina', false],
];

/** Other writings of a name: prefixes in another order, o-, m-, p-, German, apart, inverted. */
const WRITINGS: readonly (readonly [kind: string, write: (name: string) => string | undefined])[] =
  [
    [
      'prefixes in another order',
      (name) => changed(name, /^(\d-[a-z]+o)-?(\d-[a-z]+?(?:o|yl))(?=[a-z])/, '$2-$1'),
    ],
    [
      'para- for 4-',
      (name) =>
        changed(
          name,
          /^4-(?=(?:chloro|bromo|nitro|methyl|amino)(?:phenol|aniline|toluene|benzaldehyde|benzoic))/,
          'p-',
        ),
    ],
    [
      'ortho- for 2-',
      (name) =>
        changed(
          name,
          /^2-(?=(?:chloro|bromo|nitro|methyl|amino)(?:phenol|aniline|toluene|benzaldehyde|benzoic))/,
          'o-',
        ),
    ],
    ['locant inside', (name) => changed(name, /^(\d)-([a-z]+an)(ol|one|amine)$/, '$2-$1-$3')],
    ['locant in front', (name) => changed(name, /^([a-z]+an)-(\d)-(ol|one|amine)$/, '$2-$1$3')],
    ['with blanks', (name) => changed(name, /(chloro|bromo|nitro|methyl)(?=[a-z]{5})/, '$1 ')],
    [
      'inverted',
      (name) =>
        changed(name, /^((?:\d,?)+-[a-z]+(?:o|yl))(benzene|phenol|pyridine|toluene)$/, '$2, $1-'),
    ],
  ];

function changed(name: string, from: RegExp, to: string): string | undefined {
  const other = name.replace(from, to);
  return other === name ? undefined : other;
}

const [table = '../shared/data/compounds.tsv'] = process.argv.slice(2);
const { records } = await importedRecords(table);
const whole = openRecords(numbered(records));
const random = randomNumbers(SEED);

interface Asked {
  text: string;
  verdict: Verdict;
  ids: string[];
}

async function ask(index: OpenIndex, text: string): Promise<Asked> {
  const { verdict, hits } = await search(index, text, { identify });
  return { text, verdict, ids: hits.map(({ id }) => id) };
}

const taken = records.slice(0, 2000);
const held: Asked[] = [];
const keep = (asked: Asked) => {
  if (asked.verdict === 'held') held.push(asked);
  return asked;
};

// Names of compounds that are not there.
const ownersOf = Map.groupBy(
  records.flatMap((record) =>
    nameTexts(record)
      .flatMap((name) => nameKeys(name))
      .map((key) => ({ key, record })),
  ),
  ({ key }) => key,
);
let absent = 0;
const wronglyHeld: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = records.filter((_, at) => at % FOLDS !== fold);
  const index = openRecords(numbered(rest));
  for (const record of taken.filter((one) => records.indexOf(one) % FOLDS === fold)) {
    const isShared = nameKeys(record.name).some((key) =>
      (ownersOf.get(key) ?? []).some((owner) => owner.record !== record),
    );
    if (isShared) continue;
    absent += 1;
    const asked = keep(await ask(index, record.name));
    if (asked.verdict === 'held' || asked.verdict === 'repaired')
      wronglyHeld.push(`${record.name} (${record.cas}) → ${asked.ids.slice(0, 2).join()}`);
  }
}
console.log(
  `absent compounds: ${String(absent)} names, held or repaired: ${String(wronglyHeld.length)}`,
);
wronglyHeld.forEach((line) => {
  console.log(`  ${line}`);
});

// Names that are there, and with one typing error.
const missed: string[] = [];
let typos = 0;
const notFirst: string[] = [];
for (const record of taken) {
  const asked = keep(await ask(whole, record.name));
  if (asked.verdict !== 'held' || !asked.ids.includes(record.id))
    missed.push(`${record.name} ${asked.verdict}`);
  const wrong = misspelt(record.name, random);
  if (wrong === undefined) continue;
  const typed = keep(await ask(whole, wrong));
  if (typed.verdict === 'held') continue;
  typos += 1;
  if (typed.ids[0] !== record.id) notFirst.push(`${wrong} (${record.name}) ${typed.verdict}`);
}
console.log(`held names: ${share(taken.length - missed.length, taken.length)}`);
missed.slice(0, 20).forEach((line) => {
  console.log(`  ${line}`);
});
console.log(`with a typing error, first: ${share(typos - notFirst.length, typos)}`);
notFirst.slice(0, 40).forEach((line) => {
  console.log(`  ${line}`);
});

// Names with one to three qualifiers.
const wrongVerdicts: string[] = [];
for (let at = 0; at < 1000; at++) {
  const record = taken[Math.floor(random() * taken.length)] as SearchRecord;
  const some = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => QUALIFIERS[Math.floor(random() * QUALIFIERS.length)] as (typeof QUALIFIERS)[number],
  );
  const text = record.name + some.map(([one]) => one).join('');
  const asked = await ask(whole, text);
  const right = some.every(([, isSame]) => isSame) ? 'held' : 'near';
  if (asked.verdict !== right || !asked.ids.includes(record.id))
    wrongVerdicts.push(`${text}: ${asked.verdict}, not ${right}`);
}
console.log(`with qualifiers, right: ${share(1000 - wrongVerdicts.length, 1000)}`);
wrongVerdicts.slice(0, 40).forEach((line) => {
  console.log(`  ${line}`);
});

// OPSIN as the judge.
const variants = records.flatMap((record) =>
  nameTexts(record).flatMap((name) =>
    WRITINGS.flatMap(([kind, write]) => {
      const text = write(name.toLowerCase());
      return text === undefined ? [] : [{ kind, text }];
    }),
  ),
);
const toolkit = await loadStructureToolkit();
const read = await readNames(
  [...new Set([...held.map(({ text }) => text), ...variants.map(({ text }) => text)])],
  (smiles) => {
    const facts = toolkit.read({ smiles }, 'inchiKey');
    return 'inchiKey' in facts ? facts.inchiKey : '';
  },
);
if (!read) console.log('OPSIN is not installed: its judgement is left out');
else {
  const byId = new Map(records.map((record) => [record.id, record]));
  const other = held.filter(({ text, ids }) => {
    const key = read.get(text)?.inchiKey;
    return key !== undefined && !ids.some((id) => byId.get(id)?.inchiKey === key);
  });
  const isOwn = ({ text, ids }: Asked) =>
    ids.some((id) => {
      const record = byId.get(id);
      const names = record ? nameTexts(record) : [];
      return names.some((name) => name.toLowerCase() === text.toLowerCase());
    });
  const judged = held.filter(({ text }) => read.get(text));
  console.log(
    `held and read by OPSIN: ${String(judged.length)}, another structure: ${String(other.length)}, of these under a name that the table does not give it: ${String(other.filter((one) => !isOwn(one)).length)}`,
  );
  other.slice(0, 60).forEach(({ text, ids }) => {
    console.log(`  ${text} → ${ids[0] ?? ''}`);
  });
  const byKey = Map.groupBy(records, ({ inchiKey }) => inchiKey);
  const counts = new Map<string, [all: number, held: number, examples: string[]]>();
  for (const { kind, text } of variants) {
    const right = byKey.get(read.get(text)?.inchiKey ?? '-');
    if (!right) continue;
    const asked = await ask(whole, text);
    const [all, there, examples] = counts.get(kind) ?? [0, 0, []];
    const isHeld = asked.verdict === 'held';
    counts.set(kind, [all + 1, there + Number(isHeld), isHeld ? examples : [...examples, text]]);
  }
  for (const [kind, [all, there, examples]] of counts)
    console.log(`${kind}: held ${share(there, all)}; not: ${examples.slice(0, 8).join('; ')}`);
}

function share(part: number, all: number): string {
  return `${String(part)} of ${String(all)} (${((100 * part) / Math.max(1, all)).toFixed(2)} %)`;
}

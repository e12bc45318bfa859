/** Exact look-ups of identifiers, and of numbers within bounds. */
import { parseFormula } from '#chemistry/formula/formula.ts';
import type { IdCodes } from '#chemistry/structure/id-code.ts';
import { MAX_FOUND, type Found, type WhyKind } from '#search/results/answer.ts';
import { casNear } from './cas-near.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import type { ElementBounds, Reading } from './reading.ts';
import type { Place } from '#search/index/postings.ts';
import { massKey } from '#search/index/tables.ts';
import type { Entry } from '#search/index/tree.ts';

export type IdentifierReading = Exclude<
  Reading,
  { kind: 'name' | 'empty' | 'notUnderstood' | 'smiles' }
>;

/** What was found, and whether there is more that was not collected. */
export interface FoundDocs {
  found: Found[];
  more: boolean;
}

/** Products with exactly this identifier; of CAS numbers, with a part of it or next to it. */
export async function findIdentifier(
  index: OpenIndex,
  reading: IdentifierReading,
): Promise<FoundDocs> {
  switch (reading.kind) {
    case 'cas': {
      const exact = found(await casDocs(index, reading.cas), 'cas');
      return exact.found.length > 0 ? exact : casSlips(index, reading.cas);
    }
    case 'casWrongCheckDigit':
      return casSlips(index, reading.cas, reading.corrected);
    case 'casPartial':
      return partialCas(index, reading.part);
    case 'formula':
      return found(await docsAt(index, 'formula', reading.formula), 'formula');
    case 'elements':
      return withinBounds(index, reading.bounds);
    case 'molarMass':
    case 'exactMass':
      return nearMass(index, reading.kind, reading.mass, reading.tolerance);
    case 'inchiKey':
      return found(await docsAt(index, 'inchiKey', reading.inchiKey), 'inchiKey');
    case 'inchiKeySkeleton':
      return entriesFound(
        await index.table.inchiKey.prefix(`${reading.skeleton}-`, MAX_FOUND),
        'inchiKeySkeleton',
      );
    case 'inchi':
      return findInchi(index, reading.inchi);
  }
}

/** Products whose CAS number is one slip away from one that is held. */
export async function findNear(index: OpenIndex, cas: string): Promise<Found[]> {
  const own = new Set(await casDocs(index, cas));
  return (await casSlips(index, cas)).found.filter(({ doc }) => !own.has(doc));
}

/**
 * Products of this structure, else those of the same atoms and bonds.
 * @param identify names a structure canonically; without it only a SMILES that is written as the
 *   catalog writes it is found
 */
export async function findStructure(
  index: OpenIndex,
  smiles: string,
  identify?: (smiles: string) => Promise<IdCodes | undefined>,
): Promise<FoundDocs> {
  const written = await docsAt(index, 'smiles', smiles);
  const codes = written.length === 0 ? await identify?.(smiles) : undefined;
  if (!codes) return found(written, 'structure');
  const same = await docsAt(index, 'idCode', codes.idCode);
  if (same.length > 0) return found(same, 'structure');
  return found(await docsAt(index, 'flatCode', codes.flat), 'structureFlat');
}

function found(docs: readonly number[], kind: WhyKind): FoundDocs {
  return {
    found: docs.slice(0, MAX_FOUND).map((doc) => ({ doc, kind })),
    more: docs.length > MAX_FOUND,
  };
}

function entriesFound(entries: Entry<number[]>[], kind: WhyKind): FoundDocs {
  return found([...new Set(entries.flatMap(([, docs]) => docs))], kind);
}

/** Products of this whole number: of others it is only the end. */
export async function casDocs(index: OpenIndex, cas: string): Promise<number[]> {
  return beginnings((await index.table.cas.get(cas)) ?? []);
}

function beginnings(places: readonly Place[]): number[] {
  return places.filter(({ at }) => at === 0).map(({ doc }) => doc);
}

/** Products whose number is one slip away; that with the right check digit is named as such. */
async function casSlips(index: OpenIndex, cas: string, corrected?: string): Promise<FoundDocs> {
  const right = new Set(corrected === undefined ? [] : await casDocs(index, corrected));
  const docs = await casNear(index, cas);
  return {
    found: docs.map((doc) => ({ doc, kind: right.has(doc) ? 'casCorrected' : 'casNear' })),
    more: false,
  };
}

/**
 * Numbers that begin with the part stand before those that hold it further on; a single digit has
 * to be the beginning. A part without hyphens may also be the beginning of the digits alone.
 */
async function partialCas(index: OpenIndex, part: string): Promise<FoundDocs> {
  const entries = await index.table.cas.prefix(part, MAX_FOUND);
  const places = entries.flatMap(([, some]) => some);
  const within = part.length === 1 ? [] : places.filter(({ at }) => at > 0);
  const digits = /^\d{3,}$/.test(part) ? await beginningDigits(index, part) : [];
  const docs = [...new Set([...beginnings(places), ...digits, ...within.map(({ doc }) => doc)])];
  const { found: some, more } = found(docs, 'casPart');
  return { found: some, more: more || entries.length === MAX_FOUND };
}

/** Numbers whose digits begin with these, across the hyphens: 214270 begins 2142-70-3. */
async function beginningDigits(index: OpenIndex, digits: string): Promise<number[]> {
  const ways = [
    `${digits.slice(0, -1)}-${digits.slice(-1)}`,
    `${digits.slice(0, -2)}-${digits.slice(-2)}`,
    `${digits.slice(0, -3)}-${digits.slice(-3, -1)}-${digits.slice(-1)}`,
  ];
  const entries = await Promise.all(ways.map((way) => index.table.cas.prefix(way, 50)));
  return beginnings(entries.flat().flatMap(([, places]) => places));
}

/** An InChI as it is; else all products whose atoms are bound as it says. */
async function findInchi(index: OpenIndex, inchi: string): Promise<FoundDocs> {
  const exact = await docsAt(index, 'inchi', inchi);
  if (exact.length > 0) return found(exact, 'inchi');
  const connectivity = inchiConnectivity(inchi);
  const entries = await index.table.inchi.prefix(connectivity, MAX_FOUND);
  const same = entries.filter(([key]) => inchiConnectivity(key) === connectivity);
  return entriesFound(same, 'structureFlat');
}

/** The part of an InChI that says which atoms are bound to which: no charge, stereo or isotopes. */
function inchiConnectivity(inchi: string): string {
  return inchi
    .split('/')
    .filter((layer, at) => at === 0 || /^[ch]/.test(layer))
    .join('/');
}

/** How many formulas are looked at for bounds on elements. */
const MOST_FORMULAS = 50_000;
/** With so many numbers of carbon atoms the table is read through instead of number by number. */
const MOST_CARBONS = 30;

async function withinBounds(index: OpenIndex, bounds: ElementBounds[]): Promise<FoundDocs> {
  const carbon = bounds.find(({ symbol }) => symbol === 'C');
  const entries =
    carbon && carbon.min > 0 && carbon.max - carbon.min < MOST_CARBONS
      ? await formulasOfCarbons(index, carbon)
      : await index.table.formula.range('', '\uffff', MOST_FORMULAS);
  return entriesFound(
    entries.filter(([formula]) => isWithin(formula, bounds)),
    'elements',
  );
}

/** The Hill system has the number of carbon atoms in front. */
async function formulasOfCarbons(index: OpenIndex, { min, max }: ElementBounds) {
  const counts = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const lists = await Promise.all(
    counts.map((n) => index.table.formula.prefix(n === 1 ? 'C' : `C${String(n)}`, MOST_FORMULAS)),
  );
  return lists.flat();
}

function isWithin(formula: string, bounds: ElementBounds[]): boolean {
  const { atoms } = parseFormula(formula);
  return bounds.every(({ symbol, min, max }) => {
    const n = atoms.get(symbol) ?? 0;
    return n >= min && n <= max;
  });
}

/** The nearest first. */
async function nearMass(
  index: OpenIndex,
  kind: 'molarMass' | 'exactMass',
  mass: number,
  tolerance: number,
): Promise<FoundDocs> {
  const slack = tolerance + 1e-9;
  const entries = await index.table[kind].range(
    massKey(mass - slack),
    `${massKey(mass + slack)}\uffff`,
    MAX_FOUND,
  );
  entries.sort(([a], [b]) => Math.abs(Number(a) - mass) - Math.abs(Number(b) - mass));
  return entriesFound(entries, kind);
}

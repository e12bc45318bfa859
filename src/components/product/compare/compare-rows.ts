/** The rows of a comparison as data, for the table and for its file. */
import type { Pictogram } from '#catalog/content/ghs.ts';
import type { Grade, Pack, Terms } from '#catalog/content/schema/grades.ts';
import { PROPERTY_KINDS, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { conditionsText } from '#components/product/facts/conditions-text.ts';
import { showValue } from '#components/product/facts/measured-groups.ts';
import {
  gradeTitle,
  leadTimeText,
  priceText,
  stockText,
} from '#components/product/offer/terms-text.ts';
import { labelSummary } from '#components/product/safety/safety-words.ts';
import { fill } from '#i18n/fill.ts';
import { languageName } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { pagePaths } from '#i18n/paths.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Markup } from '#ui/markup/markup.ts';
import type { PublishedProduct } from './published-product.ts';

/** The words of the page, and the wording of H statements by their codes. */
export interface CompareTexts extends Pick<
  Strings,
  'compare' | 'product' | 'supply' | 'functionalGroups'
> {
  facts: Pick<
    Strings['facts'],
    'signalWords' | 'pictograms' | 'documents' | 'documentTypes' | 'lot'
  >;
  hazards: Record<string, string>;
  language: Language;
}

/** One of the statements of a cell. */
export interface Line {
  text: string;
  /** The text, typeset. */
  markup?: Markup;
  /** Title of its source. */
  source?: string | undefined;
  href?: string;
  pictogram?: Pictogram;
}

export interface Row {
  head: string;
  /** What is known of each product; empty where nothing is. */
  cells: Line[][];
  /** `incomplete`: not stated for all, and else the same. */
  state: 'same' | 'differs' | 'incomplete';
}

type Lines = (product: PublishedProduct, texts: CompareTexts) => Line[];

type RowKind = readonly [head: (texts: CompareTexts) => string, lines: Lines];

/** Where one of the products is no longer sold. */
const STATUS: RowKind = [({ compare }) => compare.rows.status, statusLines];

/** Rows in the order of the page: a head, and what a product has in it. */
const ROWS: readonly RowKind[] = [
  [({ product }) => product.casNumber, casLines],
  [({ product }) => product.catalogNumber, ({ catalogNumber }) => textLines(catalogNumber)],
  [({ product }) => product.formula, formulaLines],
  [
    ({ product }) => product.molarMass,
    ({ molarMass }) => textLines(molarMass && `${molarMass.value.toFixed(2)} g/mol`),
  ],
  [
    ({ product }) => product.monoisotopicMass,
    ({ monoisotopicMass: mass }) => textLines(mass && `${mass.value.toFixed(4)} Da`),
  ],
  [({ product }) => product.inchiKey, ({ inchiKey }) => textLines(inchiKey)],
  [({ product }) => product.smiles, ({ smiles }) => textLines(smiles)],
  [
    ({ compare }) => compare.rows.groups,
    ({ functionalGroups = [] }, texts) =>
      functionalGroups.flatMap((group) => textLines(texts.functionalGroups[group])),
  ],
  ...PROPERTY_KINDS.map(
    (kind) =>
      [
        ({ product }: CompareTexts) => product.propertyNames[kind],
        (product: PublishedProduct, texts: CompareTexts) => measuredLines(product, kind, texts),
      ] as const,
  ),
  [({ compare }) => compare.rows.signalWord, signalLines],
  [({ compare }) => compare.rows.pictograms, pictogramLines],
  [({ compare }) => compare.rows.hazard, hazardLines],
  [
    ({ compare }) => compare.rows.grades,
    ({ grades = [] }, { supply }) =>
      grades.flatMap((grade, at) => textLines(gradeTitle(grade, at, supply))),
  ],
  [({ compare }) => compare.rows.packs, packLines],
  [({ supply }) => supply.stock, termLines(({ stock }, { supply }) => stockText(stock, supply))],
  [
    ({ supply }) => supply.leadTime,
    termLines(({ leadTime }, { supply }) => leadTimeText(leadTime, supply)),
  ],
  [({ facts }) => facts.documents, documentLines],
];

/** What is known of at least one of the products. */
export function compareRows(products: readonly PublishedProduct[], texts: CompareTexts): Row[] {
  const isGone = products.some(({ discontinued }) => discontinued);
  return [...(isGone ? [STATUS] : []), ...ROWS]
    .map(([head, lines]) => {
      const cells = products.map((product) => lines(product, texts));
      return { head: head(texts), cells, state: stateOf(cells) };
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** The order of statements, and where they come from, makes no difference. */
function stateOf(cells: readonly Line[][]): Row['state'] {
  const texts = cells.map((cell) =>
    cell
      .map(({ text }) => text)
      .toSorted()
      .join('\n'),
  );
  const known = texts.filter((text) => text !== '');
  if (new Set(known).size > 1) return 'differs';
  return known.length < texts.length ? 'incomplete' : 'same';
}

function textLines(text: string | undefined): Line[] {
  return text === undefined || text === '' ? [] : [{ text }];
}

function statusLines({ discontinued }: PublishedProduct, { compare, supply }: CompareTexts) {
  if (!discontinued) return textLines(compare.sold);
  const { date } = discontinued;
  return textLines(date ? fill(supply.discontinuedSince, { date }) : supply.discontinued);
}

function casLines({ cas, withoutCas }: PublishedProduct, { supply }: CompareTexts): Line[] {
  return textLines(cas ?? (withoutCas && supply.withoutCas[withoutCas]));
}

function formulaLines({ formula, writtenFormula }: PublishedProduct): Line[] {
  const shown = formula ?? writtenFormula;
  if (shown === undefined) return [];
  return [{ text: shown, markup: formulaMarkup(shown, formula && writtenFormula) }];
}

function measuredLines(
  { properties = [], sources }: PublishedProduct,
  kind: PropertyKind,
  { product: words }: CompareTexts,
): Line[] {
  return properties
    .filter((one) => one.kind === kind)
    .map((one) => {
      const { text } = showValue(one, words);
      const conditions = conditionsText(one, words);
      return {
        text: conditions === '' ? text : `${text} (${conditions})`,
        source: sources[one.source]?.title,
      };
    });
}

function signalLines({ safety }: PublishedProduct, { facts }: CompareTexts): Line[] {
  const label = labelSummary(safety?.classifications);
  return textLines(label && facts.signalWords[label.signalWord]);
}

function pictogramLines({ safety }: PublishedProduct, { facts }: CompareTexts): Line[] {
  const { pictograms = [] } = labelSummary(safety?.classifications) ?? {};
  return pictograms.map((code) => ({
    text: `${facts.pictograms[code]} (${code})`,
    pictogram: code,
  }));
}

function hazardLines({ safety }: PublishedProduct, { hazards }: CompareTexts): Line[] {
  const codes = (safety?.classifications ?? []).flatMap(({ hazard = [] }) => hazard);
  return [...new Set(codes)].map((code) => ({ text: `${code} ${hazards[code] ?? ''}`.trim() }));
}

/** Each grade, and each of its packs with the terms of the grade where it has none of its own. */
function offered({ grades = [] }: PublishedProduct, texts: CompareTexts) {
  return grades.flatMap((grade, at) => {
    const { packs = [], ...ofGrade }: Grade = grade;
    const title = grades.length > 1 ? gradeTitle(grade, at, texts.supply) : '';
    const all: { pack?: Pack; terms: Terms }[] =
      packs.length === 0
        ? [{ terms: ofGrade }]
        : packs.map((pack) => ({ pack, terms: { ...ofGrade, ...pack } }));
    return all.map((one) => ({ ...one, title }));
  });
}

function packLines(product: PublishedProduct, texts: CompareTexts): Line[] {
  return offered(product, texts).flatMap(({ title, pack, terms }) => {
    const price = priceText(terms.price, texts.supply, texts.language);
    const amount = [pack?.amount, pack?.container].filter(Boolean).join(', ');
    const text = [amount, price].filter(Boolean).join(': ');
    if (text === '') return [];
    return textLines(
      title === '' ? text : fill(texts.compare.ofGrade, { grade: title, pack: text }),
    );
  });
}

/** What the terms of grades and packs say, each once. */
function termLines(textOf: (terms: Terms, texts: CompareTexts) => string): Lines {
  return (product, texts) =>
    [...new Set(offered(product, texts).map(({ terms }) => textOf(terms, texts)))].flatMap(
      textLines,
    );
}

function documentLines(
  { id, documents = [] }: PublishedProduct,
  { facts, language: own }: CompareTexts,
) {
  return documents.map(({ type, language, lot = '', date, file }) => {
    const of = language ? languageName(language, own) : fill(facts.lot, { lot });
    const href = pagePaths().document(id, file);
    return { text: `${facts.documentTypes[type]}, ${of}, ${date}`, href };
  });
}

import { readCas } from '#chemistry/identifiers/cas.ts';
import { casOfDate } from '#chemistry/identifiers/cas-date.ts';
import { PROPERTY_KINDS, unitsOf, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { columnOf } from '#chemistry/exchange/sdf-record.ts';
import { readMeasuredText } from '#chemistry/measured/read-text.ts';
import { unitFor } from '#chemistry/measured/spelt-units.ts';
import type { DecimalSign } from './money.ts';
import { ImportError, moreColumn, type Column } from '#catalog/import/columns.ts';
import {
  cellsOf,
  type ColumnMap,
  type MappedHead,
  type Row,
} from '#catalog/import/table/column-map.ts';
import { clean, unguarded } from './clean.ts';
import { readDay } from './day.ts';
import { gradesOf, split, type OfferContext } from './grades.ts';
import { asPreparation, bareConcentration } from './preparation.ts';

/** Values for every row of a table. */
export interface RowContext extends OfferContext {
  /** Id of the source that represents the table. */
  source: string;
  /** The slug of a category by its name or slug; undefined where there is none. */
  slugOf: (category: string) => string | undefined;
}

/** A row as content of a product. */
export interface RowContent {
  /** Fields of a product's file; empty ones are left out. */
  fields: Record<string, unknown>;
  /** What was left out, and why. */
  doubts: string[];
  /** Why the row cannot be taken. */
  problem: string | undefined;
}

/**
 * A row as content of a product. The fields of `more` replace those of the other columns; one that
 * is null there is left out.
 * @throws ImportError if `more` is not a group of fields as JSON
 */
export function toContent(row: Row, map: ColumnMap, context: RowContext): RowContent {
  const text = (column: Column) => clean(cellsOf(row, map.columns[column])[0] ?? '');
  const list = (column: Column, ...without: string[]) => {
    const entries = cellsOf(row, map.columns[column]).flatMap((cell) => split(clean(cell)));
    return [...new Set(entries)].filter((entry) => !without.includes(entry));
  };
  const source = text('source') || context.source;
  const [cas, smiles] = [text('cas'), text('smiles')];
  const name = oneLine(text('name'));
  const stated = (value: string) => value && { value, source };
  const all = (column: Column, ...without: string[]) =>
    list(column, ...without).map((value) => ({ value, source }));
  const named = list('category').map((text) => ({ text, slug: context.slugOf(text) }));
  const unknown = named.flatMap(({ text, slug }) => (slug === undefined ? [text] : []));
  const categories = [...new Set(named.flatMap(({ slug }) => slug ?? []))];
  const chinese = all('chinese_names', name);
  const offer = gradesOf(row, map, context);
  const origins = list('ships_from');
  const countries = origins.filter((code) => /^[A-Z]{2}$/.test(code));
  const measured = PROPERTY_KINDS.flatMap((kind) =>
    measuredTexts(row, kind, map.measured[kind], context.decimal).map((value) => ({
      kind,
      value,
      source,
    })),
  );
  const readable = measured.filter(({ kind, value }) => 'fields' in readMeasuredText(kind, value));
  const fields = withoutEmpty({
    cas: casOf(cas),
    withoutCas: text('without_cas'),
    name,
    iupacName: stated(oneLine(text('iupac'))),
    synonyms: all('synonyms', name, text('iupac')),
    names: chinese.length > 0 && { zh: chinese },
    tradeNames: all('trade_names'),
    formula: stated(text('formula')),
    structure:
      smiles !== '' &&
      withoutEmpty({
        smiles,
        link: text('structure_link'),
        toolkitDisagreement: text('toolkit_disagreement'),
      }),
    withoutStructure: text('without_structure'),
    categories,
    pubchemCid: Number(text('pubchem_cid').replace(/^CID\s*/i, '')) || undefined,
    ecNumber: stated(text('ec_number')),
    mdlNumber: stated(text('mdl_number')),
    unNumber: stated(text('un_number').replace(/^(?:UN)?[\s-]*(?=\d{4}$)/i, 'UN ')),
    catalogNumber: text('catalog_number'),
    grades: offer.grades,
    properties: readable,
    safety: text('storage') !== '' && {
      storage: [
        {
          text: oneLine(text('storage')).replace(/\.$/, ''),
          source,
          date: readDay(text('storage_date')) ?? context.date,
        },
      ],
    },
    hsCode: text('hs_code') !== '' && {
      code: hsCodeOf(text('hs_code')),
      status: 'indicative',
      source,
    },
    shipsFrom: countries,
    origin: oneLine(text('origin')),
    shelfLife: oneLine(text('shelf_life')),
    shipping: oneLine(text('shipping')),
    discontinued: discontinuedOf(text('discontinued')),
    ...furtherFields(joinedCells(row, map.columns.more?.[0]?.head)),
  });
  // An export says in `more` what it is.
  const made = text('more') === '' ? asPreparation(fields) : undefined;
  const share = made || smiles === '' ? undefined : bareConcentration(name);
  const doubts = [
    ...offer.doubts,
    ...measured
      .filter((one) => !readable.includes(one))
      .map(({ kind, value }) => `${columnOf(kind)}: ${value} left out: ${faultOf(kind, value)}`),
    ...(countries.length < origins.length
      ? [`ships_from: ${origins.join(', ')} left out: write codes of ISO 3166-1, as DE | CN`]
      : []),
    ...(made ? [made.doubt] : []),
    ...(share === undefined
      ? []
      : [
          `name: ${share} speaks of a solution or mixture, and structure and masses are those of the pure substance`,
        ]),
  ];
  return {
    fields: made?.fields ?? fields,
    doubts,
    problem: row.isTooWide ? TOO_WIDE : unknown.length > 0 ? noCategory(unknown) : undefined,
  };
}

const TOO_WIDE =
  'the row has more cells than there are headings: put a cell that has the delimiter in it, as 12,50, in quotes';

function noCategory(names: readonly string[]): string {
  return `category: there is no category ${names.join(', ')}. --make-categories makes those that the table names; or write the name of one that is there`;
}

/** The CAS number of a cell; the text itself where it is none. */
function casOf(text: string): string {
  const cas = readCas(text)?.cas ?? casOfDate(text) ?? text;
  return cas.replace(/^0+(?=[1-9]\d+-\d\d-\d$)/, '');
}

/** Eight digits as a tariff heading is written: 29147900 is 2914.79.00. */
function hsCodeOf(text: string): string {
  const digits = text.replaceAll(/[\s.]/g, '');
  if (!/^\d{6}(?:\d\d){0,2}$/.test(digits)) return text;
  return [digits.slice(0, 4), ...(digits.slice(4).match(/\d\d/g) ?? [])].join('.');
}

function discontinuedOf(text: string): Record<string, string> | undefined {
  if (text === '' || /^(?:no|nein|n|false|0|否|-)$/i.test(text)) return undefined;
  const date = readDay(text);
  if (date !== undefined) return { date };
  return /^(?:yes|ja|y|x|true|1|是|discontinued|停产)$/i.test(text) ? {} : { note: text };
}

/** Decimal commas of a table that has them as points; 1,4-dioxane stays. */
function withPoints(text: string, decimal: DecimalSign): string {
  return decimal === ',' ? text.replaceAll(/(?<=\d),(?=\d+(?!\d|-?[a-z]))/gi, '.') : text;
}

function faultOf(kind: PropertyKind, value: string): string {
  const read = readMeasuredText(kind, value);
  return 'fault' in read ? read.fault : '';
}

/** Measured values, with the unit of the heading where a cell is a bare figure. */
function measuredTexts(
  row: Row,
  kind: PropertyKind,
  heads: readonly MappedHead[] = [],
  decimal?: DecimalSign,
): readonly string[] {
  return heads.flatMap(({ head, unit }) => {
    const known = unitFor(kind, unit);
    return split(withPoints(clean(row.cells[head] ?? ''), decimal))
      .filter((text) => !/^(?:[-–—/]+|n\/?a)$/i.test(text))
      .map((text) => {
        const isBare = /^[<>≤≥~]?\s*-?\d[\d.]*(?:\s*(?:[-–]|to)\s*-?\d[\d.]*)?$/.test(text);
        return isBare && known !== undefined && unitsOf(kind).length > 1
          ? `${text} ${known}`
          : text;
      });
  });
}

/** The cell and those in which it goes on. */
function joinedCells(row: Row, head: string | undefined): string {
  if (head === undefined) return '';
  let joined = unguarded(row.cells[head] ?? '').normalize('NFC');
  for (let part = 2; ; part++) {
    const next = row.cells[moreColumn(head, part)];
    if (next === undefined) return joined;
    joined += next;
  }
}

function furtherFields(json: string): Record<string, unknown> {
  if (json === '') return {};
  try {
    const fields: unknown = JSON.parse(json);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return fields as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new ImportError(
    'more: not a group of fields as JSON, which export writes there: leave it empty, or copy the cell again from the export',
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== false &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

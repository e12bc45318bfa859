/** What the values of the filters are called. */
import { fill } from '#i18n/fill.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import { PACK_ENDS, rangeOf } from '#search/results/facets.ts';
import type { Facet } from '#search/results/selection.ts';
import type { FacetNames } from './page-data.ts';

export function valueName(
  words: SearchStrings,
  names: FacetNames,
  facet: Facet,
  value: string,
): string {
  const { states, documents, below, between, from } = words.filters;
  const lookUp = (table: Record<string, string>) =>
    Object.hasOwn(table, value) ? (table[value] ?? value) : value;
  switch (facet) {
    case 'category':
      return lookUp(names.category);
    case 'group':
      return lookUp(names.group);
    case 'state':
      return lookUp(states);
    case 'document':
      return lookUp(documents);
    case 'offer':
      return lookUp(words.filters.offers);
    case 'pack':
      return packName(words, value);
    case 'grade':
    case 'element':
      return value;
    case 'mass':
    case 'purity':
    case 'meltingPoint':
    case 'boilingPoint': {
      const { min = '', max = '' } = rangeOf(facet, value) ?? {};
      return fill(min === '' ? below : max === '' ? from : between, { min, max });
    }
  }
}

/** "25 g to 100 g" for "g 25". */
function packName({ filters: words }: SearchStrings, value: string): string {
  const [base = '', from = '0'] = value.split(' ');
  const ends = PACK_ENDS[base] ?? [];
  const to = ends[ends.indexOf(Number(from)) + 1];
  const text = (end: number | undefined) =>
    end === undefined ? '' : `${String(end < 1 ? end * 1000 : end)} ${unitAt(end, base)}`;
  const [min, max] = [text(Number(from)), text(to)];
  if (Number(from) === 0) return fill(words.below, { max });
  return max === '' ? fill(words.from, { min }) : fill(words.between, { min, max });
}

/** Thousandths of a gram or litre have a unit of their own. */
function unitAt(end: number, base: string): string {
  return end < 1 ? `m${base}` : base;
}

/** The choices of the filters, which the address of a search contains. */

/** The facets in display order; addresses contain their names. */
export const FACETS = [
  'category',
  'offer',
  'grade',
  'purity',
  'pack',
  'element',
  'group',
  'mass',
  'meltingPoint',
  'boilingPoint',
  'state',
  'document',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values that are chosen, by facet. */
export type Selection = Record<Facet, string[]>;

export function noSelection(): Selection {
  return Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as Selection;
}

export function isChosen(selection: Selection): boolean {
  return FACETS.some((facet) => selection[facet].length > 0);
}

/** The selection with one value added or removed. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...selection, [facet]: next };
}

/** A range as a value of the facet of molar masses: "100..250.5", "..200", "300.." in g/mol. */
export function readRange(value: string): { from: number; to: number } | undefined {
  const [, from = '', to = ''] = /^(\d*\.?\d*)\.\.(\d*\.?\d*)$/.exec(value) ?? [];
  if (from === '' && to === '') return undefined;
  return { from: Number(from), to: to === '' ? 1e7 : Number(to) };
}

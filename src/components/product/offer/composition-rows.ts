/** What a product is made of, as rows for its page. */
import type { Product } from '#catalog/product/product.ts';
import type { Composition } from '#catalog/content/schema/composition.ts';
import { molesPerLitre, readShare } from '#chemistry/quantities/share.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

type Words = Strings['supply'];

/** A part with what follows from its structure. */
export interface PartRow {
  name: string;
  role: string;
  cas?: string | undefined;
  share: string;
  formula?: string | undefined;
  molarMass: string;
}

export function partRows({ content, derived }: Product, words: Words): PartRow[] {
  return (content.composition?.parts ?? []).map((part, at) => {
    const { formula, molarMass } = derived.parts?.[at] ?? {};
    return {
      name: part.name,
      role: words.roles[part.role],
      cas: part.cas,
      share: part.share ?? '',
      formula,
      molarMass: molarMass === undefined ? '' : `${molarMass.toFixed(2)} g/mol`,
    };
  });
}

/**
 * How much of the solute a litre of a solution holds: "2.5 mol, 160 g". Only for a single figure of
 * amount or mass per volume; the mass of the solution itself follows from no structure.
 */
export function perLitre({ content, derived }: Product, words: Words): string | undefined {
  const parts = content.composition?.parts ?? [];
  const at = parts.findIndex(({ role }) => role === 'solute');
  const [part, molarMass] = [parts[at], derived.parts?.[at]?.molarMass];
  const share = part?.share === undefined ? undefined : readShare(part.share);
  if (!part || !share || molarMass === undefined || share.from === undefined) return undefined;
  if (share.from !== share.to) return undefined;
  const moles = molesPerLitre(share.from, share.unit, molarMass);
  if (moles === undefined) return undefined;
  return fill(words.perLitre, {
    moles: Number(moles.toPrecision(3)),
    name: part.name,
    mass: Number((moles * molarMass).toPrecision(3)),
  });
}

/** Further facts of a composition, each with its name. */
export function compositionFacts(composition: Composition, words: Words): [string, string][] {
  const { kind, waters, meanMasses = [], activity, ecClass, origin } = composition;
  const range = (value: number | readonly [number, number]) =>
    typeof value === 'number' ? String(value) : value.map(String).join('–');
  const watersText = waters
    ? fill(words.watersRange, { from: waters[0], to: waters[1] })
    : words.watersOpen;
  return [
    ...(kind === 'hydrate' ? [[words.waters, watersText] as [string, string]] : []),
    ...meanMasses.map(({ kind: mean, value, method }): [string, string] => {
      const mass = `${range(value)} g/mol`;
      return [
        words.meanMasses[mean],
        method ? fill(words.purityBy, { purity: mass, method }) : mass,
      ];
    }),
    ...(
      [
        [words.activity, activity],
        [words.ecClass, ecClass],
        [words.origin, origin],
      ] as const
    ).flatMap(([term, value]): [string, string][] => (value ? [[term, value]] : [])),
  ];
}

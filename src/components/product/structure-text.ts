/** Puts the description of a structure into words. */
import type {
  PartDescription,
  RingSystem,
  StructureDescription,
  Substituent,
} from '#chemistry/describe-structure.ts';
import { elementBySymbol } from '#chemistry/elements.ts';
import type { Stereocentres } from '#chemistry/structure-data.ts';
import { fill, plural, type Strings } from '#i18n/translate.ts';

/** Sentences, one for the whole and one for each kind of part. */
export function structureText(
  { atoms, parts }: StructureDescription,
  words: Strings['structure'],
): string[] {
  return [
    plural(words.atoms, atoms),
    ...parts.map((part) => {
      const alone = parts.length === 1 && part.count === 1;
      const name = fill(plural(words.part, part.count), { formula: part.formula });
      const text = partText(part, words);
      return `${alone ? capital(text) : `${name} ${text}`}.`;
    }),
  ];
}

/** How many stereocentres say their configuration and how many do not, where there are any. */
export function stereoText(
  { defined, undefined: open }: Stereocentres,
  { stereo }: Strings['structure'],
): string[] {
  const texts = [
    ...(defined > 0 ? [plural(stereo.given, defined)] : []),
    ...(open > 0 ? [plural(stereo.open, open)] : []),
  ];
  return texts.length > 0 ? [`${texts.join(', ')}.`] : [];
}

function partText({ rings, links, chain }: PartDescription, words: Strings['structure']): string {
  if (rings.length === 0) return chain > 1 ? plural(words.chain, chain) : words.noRing;
  const between = links.map(({ formula, joins }) =>
    formula === '' ? words.linkedByBond : fill(words.linkedByGroup, { formula, n: joins }),
  );
  return counted([...rings.map((ring) => ringText(ring, words)), ...between], words).join('; ');
}

function ringText(ring: RingSystem, words: Strings['structure']): string {
  const { sizes, kind, heteroatoms, substituents, relation } = ring;
  const name = fill(sizes.length === 1 ? words.ring[kind] : words.ringSystem[kind], {
    size: sizes[0] ?? 0,
    rings: sizes.length,
    sizes: sizes.join(', '),
  });
  const inside = heteroatoms.map(({ symbol, position }) =>
    placed(elementBySymbol(symbol)?.name ?? symbol, position, words),
  );
  const outside = substituents.map((one) => placed(groupName(one, words), one.position, words));
  return [
    name,
    inside.length > 0 && fill(words.holding, { atoms: counted(inside, words).join(', ') }),
    outside.length > 0 && fill(words.carrying, { groups: counted(outside, words).join(', ') }),
    relation && `(${words.relation[relation]})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function placed(what: string, position: number | undefined, words: Strings['structure']): string {
  return position === undefined ? what : fill(words.atPosition, { what, position });
}

function groupName({ name, formula, link }: Substituent, words: Strings['structure']): string {
  if (link) return formula === '' ? words.bondAt : fill(words.linkAt, { formula });
  return name ? words.substituents[name] : fill(words.otherGroup, { formula });
}

/** Equal texts once, with their number. */
function counted(texts: readonly string[], words: Strings['structure']): string[] {
  return [...Map.groupBy(texts, (text) => text)].map(([what, all]) =>
    all.length === 1 ? what : fill(words.times, { n: all.length, what }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

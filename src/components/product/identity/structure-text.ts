/** Writes the description of a structure as text. */
import { elementBySymbol } from '#chemistry/formula/elements.ts';
import type { Configuration, Stereo } from '#chemistry/structure/stereo.ts';
import type {
  Centre,
  Chain,
  PartDescription,
  RingSystem,
  StructureDescription,
  Substituent,
} from '#chemistry/structure/description/description.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';

type Words = Strings['structure'];

/** Sentences: one for the whole structure and one for each kind of part. */
export function structureText({ atoms, parts }: StructureDescription, words: Words): string[] {
  return [
    plural(words.atoms, atoms, words.language),
    ...parts.map((part) => `${capital(partSentence(part, parts.length === 1, words))}.`),
  ];
}

/** What the structure says of its configuration and what it leaves open, where there is any. */
export function stereoText(
  { centres, doubleBonds }: Stereo,
  configuration: Configuration | undefined,
  words: Words,
): string[] {
  const { stereo, language } = words;
  const counts = [
    [stereo.centres, centres.defined],
    [stereo.openCentres, centres.open],
    [stereo.doubleBonds, doubleBonds.labels.length],
    [stereo.openDoubleBonds, doubleBonds.open],
  ] as const;
  const labels = doubleBonds.labels.join(', ');
  const texts = counts
    .filter(([, n]) => n > 0)
    .map(([forms, n]) => fill(plural(forms, n, language), { labels }));
  return [
    ...(texts.length > 0 ? [`${texts.join(', ')}.`] : []),
    ...(configuration && centres.defined > 0 ? [stereo[configuration]] : []),
  ];
}

function partSentence(part: PartDescription, only: boolean, words: Words): string {
  const { formula, count } = part;
  const name = partName(part, words);
  if (name !== undefined) return count === 1 ? name : fill(words.times, { n: count, what: name });
  const text = partText(part, words);
  if (only && count === 1) return text;
  return `${fill(plural(words.part, count, words.language), { formula: plainFormula(formula, words) })} ${text}`;
}

/** Name of a known small part or of a single atom. */
function partName({ known, centre, charge }: PartDescription, words: Words): string | undefined {
  if (known) return words.known[known];
  if (!centre || centre.substituents.length > 0) return undefined;
  if (charge > 0 && centre.hydrogens === 0)
    return fill(words.cation, { element: elementName(centre.symbol), charge: chargeText(charge) });
  return charge === 0 ? atomText(centre, words) : undefined;
}

function partText({ rings, links, chain, centre }: PartDescription, words: Words): string {
  if (chain) return chainText(chain, words);
  if (centre) return fill(words.noRing, { what: centreText(centre, words) });
  const between = links.map(({ formula, joins }) =>
    formula === ''
      ? words.linkedByBond
      : fill(words.linkedByGroup, { formula: plainFormula(formula, words), n: joins }),
  );
  return counted([...rings.map((ring) => ringText(ring, words)), ...between], words).join('; ');
}

function chainText({ length, multipleBonds, substituents }: Chain, words: Words): string {
  const bonds = [words.doubleBonds, words.tripleBonds].flatMap((forms, i) => {
    const places = multipleBonds.filter(({ order }) => order === i + 2);
    const positions = places.map(({ position }) => position).join(', ');
    return places.length > 0
      ? [fill(plural(forms, places.length, words.language), { positions })]
      : [];
  });
  const groups = [...Map.groupBy(substituents, (one) => groupName(one, words))].map(
    ([what, same]) => {
      const positions = same.map(({ position = 0 }) => position);
      return positions.length === 1
        ? placed(what, positions[0], words)
        : fill(words.atPositions, { what, positions: positions.join(', ') });
    },
  );
  return [
    fill(words.chain, { n: length }),
    bonds.length > 0 && fill(words.chainBonds, { bonds: bonds.join(', ') }),
    groups.length > 0 && fill(words.carrying, { groups: groups.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}

function centreText(centre: Centre, words: Words): string {
  const groups = centre.substituents.map((one) => groupName(one, words));
  const borne = counted(groups, words).join(', ');
  return `${atomText(centre, words)}${borne && ` ${fill(words.carrying, { groups: borne })}`}`;
}

function atomText({ symbol, hydrogens }: Centre, words: Words): string {
  const atom = fill(words.atom, { element: elementName(symbol) });
  return hydrogens > 0 ? `${atom} ${plural(words.hydrogens, hydrogens, words.language)}` : atom;
}

function ringText(ring: RingSystem, words: Words): string {
  const { sizes, kind, heteroatoms, substituents, relation } = ring;
  const name = fill(sizes.length === 1 ? words.ring[kind] : words.ringSystem[kind], {
    size: sizes[0] ?? 0,
    rings: sizes.length,
    sizes: sizes.join(', '),
  });
  const inside = heteroatoms.map(({ symbol, position }) =>
    placed(elementName(symbol), position, words),
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

function placed(what: string, position: number | undefined, words: Words): string {
  return position === undefined ? what : fill(words.atPosition, { what, position });
}

function groupName({ name, formula, link }: Substituent, words: Words): string {
  if (name) return words.substituents[name];
  const plain = plainFormula(formula, words);
  if (link) return formula === '' ? words.bondAt : fill(words.linkAt, { formula: plain });
  return fill(words.otherGroup, { formula: plain });
}

/** A Hill formula with the charge written out: "C2H3O2 (charge 1−)". */
function plainFormula(formula: string, words: Words): string {
  const [, atoms = formula, sign, size = ''] = /^(.*?)\^?([+-])(\d*)$/.exec(formula) ?? [];
  if (sign === undefined) return formula;
  const charge = chargeText(Number(size || 1) * (sign === '-' ? -1 : 1));
  return fill(words.charged, { formula: atoms, charge });
}

/** Number and sign: "3+", "1−". */
function chargeText(charge: number): string {
  return `${String(Math.abs(charge))}${charge < 0 ? '−' : '+'}`;
}

function elementName(symbol: string): string {
  return elementBySymbol(symbol)?.name ?? symbol;
}

/** Distinct texts, each with its count. */
function counted(texts: readonly string[], words: Words): string[] {
  return [...Map.groupBy(texts, (text) => text)].map(([what, all]) =>
    all.length === 1 ? what : fill(words.times, { n: all.length, what }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

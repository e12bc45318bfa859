/** Writes the description of a structure as text. */
import { condensedMarkup, formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { ELEMENT_NAMES } from '#chemistry/formula/element-names.ts';
import { branchFormula } from '#chemistry/structure/description/branch-formula.ts';
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
import { fillMarkup, joinMarkup } from '#ui/markup/fill-markup.ts';
import { plainText, type Markup } from '#ui/markup/markup.ts';

type Words = Strings['structure'];

/** A sentence for each kind of part; none where they would not lead back to the structure. */
export function structureText(
  { leadsBack, parts }: StructureDescription,
  words: Words,
): Markup | undefined {
  if (!leadsBack) return undefined;
  const sentences = parts.map((part) => {
    const [first = '', ...rest] = partSentence(part, parts.length === 1, words);
    return [typeof first === 'string' ? capital(first) : first, ...rest, '.'];
  });
  return joinMarkup(sentences, ' ');
}

/** How large a structure is that no words lead back to. */
export function sizeText({ atoms, rings }: StructureDescription, words: Words): string[] {
  if (atoms === 0) return [words.onlyHydrogen];
  const counts = [
    plural(words.atoms, atoms, words.language),
    ...(rings > 0 ? [plural(words.rings, rings, words.language)] : []),
  ];
  return [`${counts.join(', ')}.`];
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

function partSentence(part: PartDescription, only: boolean, words: Words): Markup {
  const { formula, count } = part;
  const name = partName(part, words);
  if (name !== undefined) return [count === 1 ? name : fill(words.times, { n: count, what: name })];
  const text = partText(part, words);
  if (only && count === 1) return text;
  const template = plural(words.part, count, words.language);
  return [...fillMarkup(template, { formula: formulaMarkup(formula) }), ' ', ...text];
}

/** Name of a known small part or of a single atom. */
function partName({ known, centre, charge }: PartDescription, words: Words): string | undefined {
  if (known) return words.known[known];
  if (!centre || centre.substituents.length > 0) return undefined;
  if (charge > 0 && centre.hydrogens === 0)
    return fill(words.cation, { element: elementName(centre.symbol), charge: chargeText(charge) });
  return charge === 0 ? atomText(centre, words) : undefined;
}

function partText({ rings, chain, centre }: PartDescription, words: Words): Markup {
  if (chain) return chainText(chain, words);
  if (centre) return fillMarkup(words.noRing, { what: centreText(centre, words) });
  return joinMarkup(
    rings.map((ring) => ringText(ring, words)),
    '; ',
  );
}

function chainText({ length, multipleBonds, substituents }: Chain, words: Words): Markup {
  const bonds = [words.doubleBonds, words.tripleBonds].flatMap((forms, i) => {
    const places = multipleBonds.filter(({ order }) => order === i + 2);
    const positions = places.map(({ position }) => position).join(', ');
    return places.length > 0
      ? [fill(plural(forms, places.length, words.language), { positions })]
      : [];
  });
  const named = substituents.map((one) => ({ ...one, what: groupName(one, words) }));
  const groups = [...Map.groupBy(named, ({ what }) => plainText(what)).values()].map((same) => {
    const what = same[0]?.what ?? [];
    const positions = same.map(({ position = 0 }) => position);
    return positions.length === 1
      ? placed(what, positions[0], words)
      : fillMarkup(words.atPositions, { what, positions: positions.join(', ') });
  });
  return spaced([
    [fill(words.chain, { n: length })],
    bonds.length > 0 && [fill(words.chainBonds, { bonds: bonds.join(', ') })],
    groups.length > 0 && fillMarkup(words.carrying, { groups: joinMarkup(groups, ', ') }),
  ]);
}

function centreText(centre: Centre, words: Words): Markup {
  const groups = counted(
    centre.substituents.map((one) => groupName(one, words)),
    words,
  );
  return spaced([
    [atomText(centre, words)],
    groups.length > 0 && fillMarkup(words.carrying, { groups: joinMarkup(groups, ', ') }),
  ]);
}

function atomText({ symbol, hydrogens }: Centre, words: Words): string {
  const atom = fill(words.atom, { element: elementName(symbol) });
  return hydrogens > 0 ? `${atom} ${plural(words.hydrogens, hydrogens, words.language)}` : atom;
}

function ringText({ sizes, kind, heteroatoms, substituents, relation }: RingSystem, words: Words) {
  const inside = heteroatoms.map(({ symbol, position }) =>
    placed([elementName(symbol)], position, words),
  );
  const outside = substituents.map((one) => placed(groupName(one, words), one.position, words));
  return spaced([
    [fill(words.ring[kind], { size: sizes[0] ?? 0 })],
    inside.length > 0 && [
      ...fillMarkup(words.holding, { atoms: joinMarkup(counted(inside, words), ', ') }),
      ...(outside.length > 0 ? [','] : []),
    ],
    outside.length > 0 &&
      fillMarkup(words.carrying, { groups: joinMarkup(counted(outside, words), ', ') }),
    relation && [`(${words.relation[relation]})`],
  ]);
}

/** Those that are there, with spaces between. */
function spaced(texts: readonly (Markup | false | undefined)[]): Markup {
  return joinMarkup(
    texts.filter((text) => text !== false && text !== undefined),
    ' ',
  );
}

function placed(what: Markup, position: number | undefined, words: Words): Markup {
  return position === undefined ? what : fillMarkup(words.atPosition, { what, position });
}

function groupName({ name, key }: Substituent, words: Words): Markup {
  return name
    ? [words.substituents[name]]
    : fillMarkup(words.otherGroup, { formula: condensedMarkup(branchFormula(key)) });
}

/** Number and sign: "3+", "1−". */
function chargeText(charge: number): string {
  return `${String(Math.abs(charge))}${charge < 0 ? '−' : '+'}`;
}

function elementName(symbol: string): string {
  return ELEMENT_NAMES.get(symbol) ?? symbol;
}

/** Distinct texts, each with its count. */
function counted(texts: readonly Markup[], words: Words): Markup[] {
  return [...Map.groupBy(texts, plainText).values()].map(([what = [], ...more]) =>
    more.length === 0 ? what : fillMarkup(words.times, { n: 1 + more.length, what }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

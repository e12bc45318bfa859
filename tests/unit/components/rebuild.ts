import type {
  Centre,
  Chain,
  PartDescription,
  RingSystem,
  StructureDescription,
  Substituent,
} from '#chemistry/structure/description/description.ts';

/**
 * What may be drawn of a description, made of its positions and branches alone: SMILES, several where
 * the hydrogens and charges of ring nitrogen atoms are for the rules of valence to settle. None where
 * it does not say enough: rings that share atoms or are linked, other elements in a ring.
 */
export function rebuild({ parts }: StructureDescription): string[] {
  return parts.reduce<string[]>(
    (all, part) => {
      const texts = rebuildPart(part);
      return all.flatMap((before) =>
        texts.map((text) =>
          [before, ...Array.from({ length: part.count }, () => text)].filter(Boolean).join('.'),
        ),
      );
    },
    [''],
  );
}

function rebuildPart({ chain, centre, rings, links, charge }: PartDescription): string[] {
  if (chain) return [rebuildChain(chain)];
  if (centre) return [rebuildCentre(centre, charge)];
  const [ring, ...more] = rings;
  return ring && more.length === 0 && links.length === 0 ? rebuildRing(ring) : [];
}

function rebuildChain({ length, multipleBonds, substituents }: Chain): string {
  const places = Array.from({ length }, (_, i) => i + 1);
  return places
    .map((place) => {
      const order = multipleBonds.find(({ position }) => position === place)?.order ?? 1;
      return `C${branches(substituents, place)}${['', '', '=', '#'][order] ?? ''}`;
    })
    .join('');
}

function rebuildCentre({ symbol, hydrogens, substituents }: Centre, charge: number): string {
  const own = charge - substituents.reduce((sum, { formula }) => sum + chargeOf(formula), 0);
  const sign = own === 0 ? '' : `${own > 0 ? '+' : '-'}${String(Math.abs(own))}`;
  const hydrogen = hydrogens > 0 ? `H${String(hydrogens)}` : '';
  return `[${symbol}${hydrogen}${sign}]${branches(substituents)}`;
}

function chargeOf(formula: string): number {
  const [, sign, size = ''] = /\^?([+-])(\d*)$/.exec(formula) ?? [];
  return sign === undefined ? 0 : Number(size || 1) * (sign === '-' ? -1 : 1);
}

function rebuildRing(ring: RingSystem): string[] {
  const { sizes, kind, heteroatoms, substituents } = ring;
  const [size = 0, ...shared] = sizes;
  const isAromatic = kind === 'benzene' || kind === 'aromatic';
  const isKnown = heteroatoms.every(({ symbol }) => ['N', 'O', 'S'].includes(symbol));
  if (shared.length > 0 || !isKnown || !(isAromatic || kind === 'saturated')) return [];
  return Array.from({ length: size }, (_, i) => {
    const symbol = heteroatoms.find(({ position }) => position === i + 1)?.symbol ?? 'C';
    const borne = substituents.filter(({ position }) => position === i + 1);
    const written = isAromatic ? symbol.toLowerCase() : symbol;
    const others = symbol === 'N' ? nitrogens(written, borne.length) : [written];
    const closure = i === 0 || i === size - 1 ? '%11' : '';
    return others.map((atom) => `${atom}${closure}${branches(substituents, i + 1)}`);
  }).reduce<string[]>(
    (all, atoms) => all.flatMap((before) => atoms.map((atom) => before + atom)),
    [''],
  );
}

/** Whether it has a hydrogen or a charge follows from the ring and from what it bears. */
function nitrogens(symbol: string, borne: number): string[] {
  if (symbol === 'N') return borne > 1 ? ['[N+]'] : ['N'];
  return borne > 0 ? ['n', '[n+]'] : ['n', '[nH]'];
}

function branches(substituents: readonly Substituent[], place?: number): string {
  return substituents
    .filter(({ position }) => position === place)
    .map(({ key }) => `(${smilesOfKey(key)})`)
    .join('');
}

const ATOM = /(\d*)([A-Z][a-z]?)(H\d+)?([+-]\d*)?/g;

/** SMILES of a `branchKey`: adds brackets to each atom. */
export function smilesOfKey(key: string): string {
  return key.replaceAll(
    ATOM,
    (_, isotope: string, symbol: string, h = '', sign = '') =>
      `[${isotope}${symbol}${String(h)}${String(sign)}]`,
  );
}

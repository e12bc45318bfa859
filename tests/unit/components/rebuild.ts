import type {
  Centre,
  Chain,
  PartDescription,
  RingSystem,
  StructureDescription,
  Substituent,
} from '#chemistry/structure/description/description.ts';

/**
 * Rebuilds a SMILES from the positions and branches of a description; undefined if the description
 * is not sufficient: rings that share atoms or are linked, aromatic heteroatoms, other elements in
 * a ring.
 */
export function rebuild({ parts }: StructureDescription): string | undefined {
  const smiles = parts.flatMap((part) => {
    const text = rebuildPart(part);
    return Array.from({ length: part.count }, () => text);
  });
  return smiles.every((text) => text !== undefined) ? smiles.join('.') : undefined;
}

function rebuildPart({ chain, centre, rings, links, charge }: PartDescription) {
  if (chain) return rebuildChain(chain);
  if (centre) return rebuildCentre(centre, charge);
  const [ring, ...more] = rings;
  return ring && more.length === 0 && links.length === 0 ? rebuildRing(ring) : undefined;
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

function rebuildRing({ sizes, kind, heteroatoms, substituents }: RingSystem): string | undefined {
  const [size = 0, ...shared] = sizes;
  const carbon = kind === 'benzene' ? 'c' : 'C';
  const isKnown = heteroatoms.every(({ symbol }) => ['N', 'O', 'S'].includes(symbol));
  if (shared.length > 0 || !isKnown || (kind !== 'benzene' && kind !== 'saturated'))
    return undefined;
  return Array.from({ length: size }, (_, i) => {
    const symbol = heteroatoms.find(({ position }) => position === i + 1)?.symbol ?? carbon;
    const closure = i === 0 || i === size - 1 ? '1' : '';
    return `${symbol}${closure}${branches(substituents, i + 1)}`;
  }).join('');
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

import type { Substituent } from './description.ts';
import type { MolecularGraph } from '#chemistry/structure/graph.ts';
import type { SubstituentId } from './substituents.ts';

/** Principal groups, which take the lowest number, in order of seniority as in nomenclature. */
const PRINCIPAL: readonly (SubstituentId | undefined)[] = [
  'carboxy',
  'carboxylato',
  'sulfo',
  'borono',
  'methoxycarbonyl',
  'ethoxycarbonyl',
  'chlorocarbonyl',
  'chlorosulfonyl',
  'carbamoyl',
  'sulfamoyl',
  'cyano',
  'formyl',
  'oxo',
  'acetyl',
  'bromoacetyl',
  'chloroacetyl',
  'iodoacetyl',
  'propanoyl',
  'hydroxy',
  'sulfanyl',
  'amino',
];

/**
 * The ring's atoms in the order of their numbers. Lowest numbers go to heteroatoms (O before S
 * before N before others), then to the principal group, then to all bonds out of the ring, then by
 * name.
 */
export function numberRing(
  graph: MolecularGraph,
  ring: readonly number[],
  carried: ReadonlyMap<number, readonly Substituent[]>,
): number[] {
  const inRing = new Set(ring);
  const priority = (atom: number) =>
    Math.min(
      99,
      ...(carried.get(atom) ?? [])
        .map(({ name }) => PRINCIPAL.indexOf(name))
        .filter((at) => at >= 0),
    );
  const principal = Math.min(98, ...ring.map(priority));
  const rank = (atom: number): string => {
    const symbol = graph.atoms[atom]?.symbol ?? '';
    const outside = (graph.neighbours[atom] ?? []).some((next) => !inRing.has(next.atom));
    const hetero =
      symbol === 'C' ? '9' : String(Math.max(0, ['O', 'S', 'N', symbol].indexOf(symbol)));
    const first = priority(atom) === principal ? '0' : '1';
    return [hetero, first, outside ? '0' : '1'].join('');
  };
  const names = (atom: number) =>
    (carried.get(atom) ?? []).map(({ name, key }) => name ?? `~${key}`).join() || '~~';
  const orders = ring.flatMap((_, start) => {
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    const [first = -1, ...rest] = turned;
    return [turned, [first, ...rest.toReversed()]];
  });
  const keyed = orders.map((order) => ({
    order,
    text: [
      ...[0, 1, 2].map((digit) => order.map((atom) => rank(atom)[digit]).join('')),
      order.map(names).join(';'),
    ].join(' '),
  }));
  return keyed.reduce((best, one) => (one.text < best.text ? one : best)).order;
}

/** A pack as a line of the quote list names it. */
import type { OfferedGrade, OfferedPack } from '#catalog/product/terms.ts';
import { writePackAmount } from '#chemistry/quantities/pack-amount.ts';

/** "25 g"; "1 L, steel drum" if the grade has this amount in several containers. */
export function packLabel(pack: OfferedPack, { packs }: OfferedGrade): string {
  const amount = amountOf(pack);
  const isAlone = packs.filter((other) => amountOf(other) === amount).length === 1;
  return isAlone || !pack.container ? amount : `${amount}, ${pack.container}`;
}

function amountOf({ read, amount }: OfferedPack): string {
  return read ? writePackAmount(read).replace('\u00a0', ' ') : amount;
}

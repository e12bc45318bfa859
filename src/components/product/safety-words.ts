import type { Transport } from '#catalog/safety.ts';
import { fill, strings } from '#i18n/translate.ts';

/** Wording of H and P statements by their codes. */
export type StatementTexts = ReadonlyMap<string, string>;

/** `UN 2645, PHENACYL BROMIDE, class 6.1, packing group II`, or that it is not dangerous goods. */
export function transportText(transport: Transport, language?: string): string {
  const s = strings(language).facts;
  const { unNumber, properShippingName, packingGroup, notRegulated } = transport;
  return [
    unNumber,
    properShippingName,
    transport.class && fill(s.transportClass, { class: transport.class }),
    packingGroup && fill(s.packingGroup, { group: packingGroup }),
    notRegulated && s.transportNotRegulated,
  ]
    .filter(Boolean)
    .join(', ');
}

import type { Pictogram } from '#catalog/content/ghs.ts';
import type { Classification, Transport } from '#catalog/content/schema/safety.ts';
import { fill } from '#i18n/fill.ts';
import { strings } from '#i18n/strings.ts';
import type { Language } from '#i18n/languages.ts';

/** Wording of H and P statements by their codes. */
export type StatementTexts = ReadonlyMap<string, string>;

/**
 * `UN 2645, PHENACYL BROMIDE, class 6.1, packing group II`, or the text for goods that are not
 * dangerous.
 */
export function transportText(transport: Transport, language: Language): string {
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

/** In ascending severity. */
const SIGNAL_WORDS = ['none', 'warning', 'danger'] as const;

/** Merges all labels: every pictogram, the most severe signal word; undefined without labels. */
export function labelSummary(labels: readonly Classification[] = []) {
  if (labels.length === 0) return undefined;
  const pictograms: Pictogram[] = labels.flatMap((label) => label.pictograms ?? []);
  const gravest = Math.max(...labels.map(({ signalWord }) => SIGNAL_WORDS.indexOf(signalWord)));
  return {
    pictograms: [...new Set(pictograms)].sort(),
    signalWord: SIGNAL_WORDS[gravest] ?? 'none',
  };
}

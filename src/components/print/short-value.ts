import type { Measurement } from '#catalog/content/measured/schema.ts';
import { isOrdinaryPressure } from '#chemistry/measured/pressure.ts';
import { conditionsText } from '#components/product/facts/conditions-text.ts';
import { groupMeasured, showValue } from '#components/product/facts/measured-groups.ts';
import type { Strings } from '#i18n/strings.ts';

/**
 * A short form of the measured values: the range of the sources, or the only value with its
 * conditions. Values at other than ambient pressure are shown only if there are no others, with the
 * pressure.
 */
export function shortValue(
  measurements: readonly Measurement[],
  kind: Measurement['kind'],
  words: Strings['product'],
): string | undefined {
  const all = measurements.filter((one) => one.kind === kind);
  const usual = all.filter(
    ({ pressure }) => pressure === undefined || isOrdinaryPressure(pressure),
  );
  const [group] = groupMeasured(usual, words);
  if (group?.range) return group.range.text;
  const [first = all[0]] = usual;
  if (!first) return undefined;
  const conditions = conditionsText(first, words);
  return showValue(first, words).text + (conditions && ` (${conditions})`);
}

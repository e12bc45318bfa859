import type { Measurement } from '#catalog/content/schema.ts';
import { groupMeasured, showValue } from '#components/product/facts/measured-groups.ts';

/**
 * A short form of the measured values: the range of the sources, or the only value with its
 * conditions. Values at other than ambient pressure are shown only if there are no others, with the
 * pressure.
 */
export function shortValue(
  measurements: readonly Measurement[],
  kind: Measurement['kind'],
): string | undefined {
  const all = measurements.filter((one) => one.kind === kind);
  const usual = all.filter(({ pressure }) => pressure === undefined);
  const [group] = groupMeasured(usual);
  if (group?.range) return group.range.text;
  const [first = all[0]] = usual;
  if (!first) return undefined;
  const { pressure, note } = first;
  const conditions = [pressure, note].filter(Boolean).join('; ');
  return showValue(first).text + (conditions && ` (${conditions})`);
}

import type { Measurement } from '#catalog/content/schema.ts';
import { groupMeasured, showValue } from '#components/product/facts/measured-groups.ts';

/**
 * A measured value in a few words: the range of the sources, or the one value with its conditions.
 * Values under another pressure than the usual one are only shown where there are no others, with
 * that pressure.
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
